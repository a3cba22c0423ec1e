package id.gladi.ui.desk.top;

/** What the head of the window asks of the desk. */
public interface TopActs {
  void onUndo();

  void onRedo();

  void onDeclare();

  void onControl();

  void onNote();

  void onRoom();

  void onReview();

  /** Shows what the session before left to do. */
  void onTasks();

  void onLibrary();

  void onPlanning();

  void onSymbols();

  /** Opens the comparison of two branches. */
  void onBranches();

  void onHelp();
}
