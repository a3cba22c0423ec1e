package id.gladi.ui.review;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import id.gladi.ui.fx.Texts;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** The keys of the review's window, which has none of the desk's. */
enum ReviewKey {
  UNDO("Ctrl+Z", KeyCode.Z, SHORTCUT_DOWN),
  REDO("Ctrl+Y", KeyCode.Y, SHORTCUT_DOWN),
  EXPORT("Ctrl+E", KeyCode.E, SHORTCUT_DOWN),
  CLOSER("Ctrl+=", KeyCode.EQUALS, SHORTCUT_DOWN),
  FARTHER("Ctrl+−", KeyCode.MINUS, SHORTCUT_DOWN),
  FIT("Ctrl+0", KeyCode.DIGIT0, SHORTCUT_DOWN),
  LEAVE("Esc", KeyCode.ESCAPE),
  HELP("F1", KeyCode.F1);

  /** Where others have it. */
  private static final KeyCodeCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN);

  private final String keys;
  private final KeyCodeCombination combination;

  ReviewKey(String keys, KeyCode code, Modifier... modifiers) {
    this.keys = keys;
    this.combination = new KeyCodeCombination(code, modifiers);
  }

  static Optional<ReviewKey> of(KeyEvent event) {
    return REDO_TOO.match(event)
        ? Optional.of(REDO)
        : Arrays.stream(values()).filter(key -> key.combination.match(event)).findFirst();
  }

  /** As printed on the keyboard. */
  String keys() {
    return keys;
  }

  String use(Texts texts) {
    return texts.get("review.key." + name());
  }
}
