package id.gladi.ui.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Keeps something up to date with values that change. */
public final class Watch {
  private Watch() {}

  /** Runs at once and after every change of any of the values. */
  public static void now(Runnable act, ObservableValue<?>... values) {
    for (var value : values) {
      value.subscribe((_, _) -> act.run());
    }
    act.run();
  }

  /** Starts when the value is true and the node is in a window, and stops when either ends. */
  public static void whileShown(
      Node node, ObservableValue<Boolean> wanted, Runnable start, Runnable stop) {
    now(
        () -> (wanted.getValue() && node.getScene() != null ? start : stop).run(),
        wanted,
        node.sceneProperty());
  }
}
