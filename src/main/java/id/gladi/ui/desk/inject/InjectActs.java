package id.gladi.ui.desk.inject;

import id.gladi.ui.desk.attach.AttachModel;

/** What the card and the script's table ask of the desk: forms. */
public interface InjectActs {
  void onSkip(String inject);

  void onPostpone(String inject);

  /** Opens the form that changes an inject's words and time. */
  void onEdit(String inject);

  /** Takes the view to where an inject happens. */
  void onPlace(String inject);

  /** What goes with the injects. */
  AttachModel attach();

  /** Opens the builder of a contingency's condition. */
  void onCondition(String inject);
}
