package id.gladi.ui.desk.planning;

import javafx.scene.Node;
import javafx.scene.control.TextField;

/**
 * What is being typed while the page is made anew around it, so that nothing typed is lost.
 *
 * @param caret characters before the caret
 */
record Typed(String text, int caret, boolean any) {
  static final Typed NOTHING = new Typed("", 0, false);

  static Typed in(TextField field) {
    return new Typed(field.getText(), field.getCaretPosition(), true);
  }

  void into(Node node) {
    if (any && node instanceof TextField field) {
      field.setText(text);
      field.positionCaret(caret);
    }
  }
}
