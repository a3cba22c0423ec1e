package id.gladi.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times of the frames of one gesture, in milliseconds. */
final class Frames {
  private final double[] whole;
  private final double[] painting;
  private int frames;

  Frames(int most) {
    whole = new double[most];
    painting = new double[most];
  }

  /**
   * Counts a frame.
   *
   * @param pulse nanoseconds from this frame to the next one
   * @param work nanoseconds of processor time that gesture and painting took on their thread
   */
  void add(long pulse, long work) {
    whole[frames] = pulse / 1e6;
    painting[frames] = work / 1e6;
    frames++;
  }

  boolean full() {
    return frames == whole.length;
  }

  static String head() {
    return "%-34s %30s %34s"
        .formatted("ms", "frame p50 / p95 / p99 / max", "painting CPU p50 / p95 / p99 / max");
  }

  String line(String name) {
    return "%-34s %30s %34s".formatted(name, shares(whole), shares(painting));
  }

  private String shares(double[] values) {
    var sorted = Arrays.copyOf(values, frames);
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%.1f / %.1f / %.1f / %.1f",
        share(sorted, 50),
        share(sorted, 95),
        share(sorted, 99),
        share(sorted, 100));
  }

  private static double share(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
