package id.gladi.ui.desk.inject;

/** What the right panel asks of the desk: forms. */
public interface PanelActs {
  void onDecide();

  void onDeclare(String level, String reason);
}
