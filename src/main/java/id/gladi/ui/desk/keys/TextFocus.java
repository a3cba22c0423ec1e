package id.gladi.ui.desk.keys;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Whether letters go into what has the focus. A list or a number that can be typed has the focus
 * itself while its text field is written in.
 */
public final class TextFocus {
  private TextFocus() {}

  /** Whether this takes letters and digits as text. */
  public static boolean on(@Nullable Node focus) {
    return switch (focus) {
      case TextInputControl _ -> true;
      case ComboBoxBase<?> list -> list.isEditable();
      case Spinner<?> number -> number.isEditable();
      case null, default -> false;
    };
  }
}
