package id.gladi.ui.fx;

import javafx.animation.AnimationTimer;

/**
 * Does something that may be asked for in every frame of a gesture: at its beginning, and once more
 * when it has come to rest. When nothing is asked for it costs nothing. FX thread only.
 */
public final class Rest {
  /** Nanoseconds for which a hand stands still before its gesture counts as over. */
  static final long STILL = 150_000_000;

  private final Runnable act;
  private final Frames frames = new Frames();
  private boolean moving;
  private boolean owed;
  private long last;

  /** Nothing is done before it is asked for. */
  public Rest(Runnable act) {
    this.act = act;
  }

  /** Does it now, or when the gesture that is going on has come to rest. */
  public void ask() {
    ask(System.nanoTime());
  }

  void ask(long now) {
    last = now;
    owed = moving;
    if (!moving) {
      moving = true;
      act.run();
      frames.start();
    }
  }

  /** Looks in each frame of a gesture whether it is over. */
  void onFrame(long now) {
    if (now - last >= STILL) {
      moving = false;
      frames.stop();
      if (owed) {
        owed = false;
        act.run();
      }
    }
  }

  private final class Frames extends AnimationTimer {
    @Override
    public void handle(long now) {
      onFrame(System.nanoTime());
    }
  }
}
