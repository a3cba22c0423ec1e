package id.gladi.ui.fx;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Does something on the FX thread again and again. An animation would keep the toolkit awake sixty
 * times a second; between two beats this costs nothing. FX thread only.
 */
public final class Beat {
  private final Runnable act;
  private final Duration every;
  private @Nullable Thread running;

  /** A beat that stands still. */
  public Beat(Duration every, Runnable act) {
    this.every = every;
    this.act = act;
  }

  /** Begins, unless it is going already. */
  public void start() {
    if (running == null) {
      running = Thread.ofVirtual().name("beat").start(this::go);
    }
  }

  /** Ends; nothing is done any more. */
  public void stop() {
    var now = running;
    running = null;
    if (now != null) {
      now.interrupt();
    }
  }

  private void go() {
    var me = Thread.currentThread();
    try {
      while (true) {
        Thread.sleep(every);
        FxThread.run(() -> onBeat(me));
      }
    } catch (InterruptedException stopped) {
      me.interrupt();
    }
  }

  private void onBeat(Thread of) {
    if (of.equals(running)) {
      act.run();
    }
  }
}
