package id.gladi.launch;

import java.util.function.DoubleConsumer;

/** Tells a progress in equal shares, one for each thing that passes through. */
final class Share {
  private final double share;
  private final DoubleConsumer progress;
  private double done;

  Share(double done, double share, DoubleConsumer progress) {
    this.done = done;
    this.share = share;
    this.progress = progress;
  }

  /** Tells the next share and hands the thing on. */
  <T> T next(T thing) {
    done = Math.min(1, done + share);
    progress.accept(done);
    return thing;
  }
}
