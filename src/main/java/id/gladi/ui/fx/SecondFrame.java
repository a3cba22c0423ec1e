package id.gladi.ui.fx;

import javafx.animation.AnimationTimer;

/**
 * Does something that may be asked for in every frame in every second one only: the first time at
 * once, and always once more after the last time it was asked for. When nothing is asked for it
 * costs nothing. FX thread only.
 */
public final class SecondFrame {
  private final Runnable act;
  private final Frames frames = new Frames();
  private boolean running;
  private boolean resting;
  private boolean asked;

  /** Nothing is done before it is asked for. */
  public SecondFrame(Runnable act) {
    this.act = act;
  }

  /** Does it now, or in the next frame but one after it was done last. */
  public void ask() {
    if (running) {
      asked = true;
    } else {
      running = true;
      frames.start();
      go();
    }
  }

  private void go() {
    asked = false;
    resting = true;
    act.run();
  }

  /** What is done in each frame while something was asked for lately. */
  void onFrame() {
    if (resting) {
      resting = false;
    } else if (asked) {
      go();
    } else {
      running = false;
      frames.stop();
    }
  }

  private final class Frames extends AnimationTimer {
    @Override
    public void handle(long now) {
      onFrame();
    }
  }
}
