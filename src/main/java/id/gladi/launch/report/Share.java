package id.gladi.launch.report;

import java.util.function.DoubleConsumer;

/** Tells a progress in equal shares, one for each thing that passes through. */
final class Share {
  /** Everything but the last touch of the file. */
  static final double ALMOST = 0.95;

  private final double share;
  private final DoubleConsumer progress;
  private double done;

  Share(int things, DoubleConsumer progress) {
    this.share = ALMOST / Math.max(1, things);
    this.progress = progress;
  }

  /** Tells the next share and hands the thing on. */
  <T> T next(T thing) {
    done = Math.min(ALMOST, done + share);
    progress.accept(done);
    return thing;
  }
}
