package id.gladi.ui.desk.keys;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import org.jspecify.annotations.Nullable;

/**
 * Whose key Space is. It tells the next inject, also after a click on a button or a box, which
 * leaves the focus there without anybody meaning it; but a button or box that was reached by keys
 * and wears the ring of the focus is pressed by it, and a text field takes it as a letter.
 */
public final class SpaceKey {
  private SpaceKey() {}

  /** Whether what has the focus takes Space for itself. */
  public static boolean belongsTo(@Nullable Node focus) {
    return TextFocus.on(focus)
        || (focus instanceof ButtonBase button && button.isFocusVisible())
        || (focus instanceof ComboBoxBase<?> list && list.isFocusVisible());
  }

  /** The same for whatever has the focus in the node's window, as it changes. */
  public static ObservableValue<Boolean> takenIn(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .flatMap(focus -> focus.focusVisibleProperty().map(_ -> belongsTo(focus)))
        .orElse(false);
  }
}
