package id.gladi.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times of the frames of one gesture, in milliseconds. */
final class Frames {
  private static final String ROW = "%-36s %24s %24s %24s %24s";
  private final double[] whole;
  private final double[] painting;
  private final double[] drawing;
  private final double[] both;
  private int frames;

  Frames(int most) {
    whole = new double[most];
    painting = new double[most];
    drawing = new double[most];
    both = new double[most];
  }

  /**
   * Counts a frame.
   *
   * @param pulse nanoseconds from this frame to the next one
   * @param work nanoseconds of processor time that gesture and painting took on their thread
   * @param draw nanoseconds of processor time that the toolkit's thread of drawing took meanwhile
   */
  void add(long pulse, long work, long draw) {
    whole[frames] = pulse / 1e6;
    painting[frames] = work / 1e6;
    drawing[frames] = draw / 1e6;
    both[frames] = (work + draw) / 1e6;
    frames++;
  }

  boolean full() {
    return frames == whole.length;
  }

  static String head() {
    return ROW.formatted(
        "ms, p50 / p95 / p99 / max",
        "frame to frame",
        "painting, CPU",
        "drawing, CPU",
        "both, CPU");
  }

  String line(String name) {
    return ROW.formatted(name, shares(whole), shares(painting), shares(drawing), shares(both));
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
