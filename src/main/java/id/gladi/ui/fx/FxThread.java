package id.gladi.ui.fx;

import javafx.application.Platform;
import javafx.scene.Node;

/** The door to the toolkit's thread; nothing else names {@link Platform#runLater}. */
public final class FxThread {
  /** Frames a second that the toolkit aims at; read when it starts. */
  private static final String BEAT = "javafx.animation.pulse";

  /**
   * A beat of 13 ms. The toolkit's own of 16 ms comes 16.6 to 17.2 ms apart, for a beat waits its
   * turn among what else its thread has to do: too late for sixty frames a second. A display that
   * shows sixty holds the toolkit back to that.
   */
  private static final String FRAMES = "76";

  private FxThread() {}

  /**
   * Starts the toolkit and runs something on its thread.
   *
   * @return false when there is no screen it can draw on
   */
  public static boolean start(Runnable first) {
    if (System.getProperty(BEAT) == null) {
      System.setProperty(BEAT, FRAMES);
    }
    try {
      Platform.setImplicitExit(false);
      Platform.startup(() -> begin(first));
      return true;
    } catch (UnsupportedOperationException noScreen) {
      return false;
    }
  }

  /** The toolkit has read the beat; it would talk about it on the console if it found it again. */
  private static void begin(Runnable first) {
    System.clearProperty(BEAT);
    first.run();
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
