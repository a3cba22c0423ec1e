package id.gladi.ui.fx;

import javafx.application.Platform;
import javafx.scene.Node;

/** The door to the toolkit's thread; nothing else names {@link Platform#runLater}. */
public final class FxThread {
  private FxThread() {}

  /**
   * Starts the toolkit and runs something on its thread.
   *
   * @return false when there is no screen it can draw on
   */
  public static boolean start(Runnable first) {
    try {
      Platform.setImplicitExit(false);
      Platform.startup(first);
      return true;
    } catch (UnsupportedOperationException noScreen) {
      return false;
    }
  }

  /** Ends the toolkit. */
  public static void stop() {
    Platform.exit();
  }

  /** Runs at once on the FX thread, or later when called from another one. */
  public static void run(Runnable act) {
    if (Platform.isFxApplicationThread()) {
      act.run();
    } else {
      Platform.runLater(act);
    }
  }

  /** Gives a node the focus as soon as it is in a window. */
  public static void focus(Node node) {
    if (node.getScene() == null) {
      node.sceneProperty().addListener(_ -> later(node::requestFocus));
    } else {
      later(node::requestFocus);
    }
  }

  /** Runs after what is under way on the FX thread. */
  public static void later(Runnable act) {
    Platform.runLater(act);
  }
}
