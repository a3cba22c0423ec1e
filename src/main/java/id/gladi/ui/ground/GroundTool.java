package id.gladi.ui.ground;

import id.gladi.draw.Pen;
import id.gladi.draw.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * What the hand does on the ground. A drag that nothing takes moves the view. Called on the FX
 * thread.
 */
public interface GroundTool {
  /** Whether the tool takes a drag that begins here. */
  boolean takes(Hit hit);

  /** The hand moved while it holds what it took. */
  default void onDragged(Hit hit) {}

  /** The hand let go. */
  default void onReleased(Hit hit) {}

  /** The hand gave up what it took: it is as if it had never been taken. */
  default void onCancelled() {}

  /** Pressed and let go at one place. */
  default void onClicked(Hit hit) {}

  /** The hand moved without holding anything. */
  default void onMoved(Hit hit) {}

  /** Whether the tool takes the key; else it moves or zooms the view. */
  default boolean onKey(KeyEvent key) {
    return false;
  }

  /**
   * Whether arrow keys move a cross to press with at once. Without it, Insert shows the cross
   * first.
   */
  default boolean aims() {
    return false;
  }

  /** Draws what the tool shows above the ground. */
  void paint(Pen pen, Scene scene);
}
