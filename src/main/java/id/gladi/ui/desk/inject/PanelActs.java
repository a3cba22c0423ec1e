package id.gladi.ui.desk.inject;

/** What the right panel asks of the desk: forms. */
public interface PanelActs {
  void onDecide();

  void onDeclare(String level, String reason);

  void onSkip(String inject);

  void onPostpone(String inject);
}
