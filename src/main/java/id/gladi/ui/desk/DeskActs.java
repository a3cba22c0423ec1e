package id.gladi.ui.desk;

/** What the desk asks of the program around it. */
public interface DeskActs {
  /** Opens the review of the session that is open. */
  void onReview();

  /** Shows what the session before left to do. */
  void onTasks();

  /** Saves the whole session in a place of the user's choice, from memory if need be. */
  void onSaveElsewhere();

  /** Opens or closes the room's screen. */
  void onRoom();

  /** Leaves the session and shows the library. */
  void onLibrary();
}
