package id.gladi.draw;

import java.util.Arrays;
import java.util.List;

/**
 * How an outline is drawn.
 *
 * @param width in pixels of the current transform
 * @param dash lengths of dash, gap, dash, gap...; empty for a solid line
 * @param cap how open ends look
 * @param join how corners look
 * @param colour ink
 */
public record Stroke(double width, List<Double> dash, Cap cap, Join join, Rgba colour) {

  /** How open ends look. */
  public enum Cap {
    BUTT,
    ROUND,
    SQUARE
  }

  /** How corners look. */
  public enum Join {
    MITER,
    ROUND,
    BEVEL
  }

  public Stroke {
    dash = List.copyOf(dash);
  }

  /** A solid line with square ends and round corners. */
  public static Stroke solid(double width, Rgba colour) {
    return new Stroke(width, List.of(), Cap.BUTT, Join.ROUND, colour);
  }

  /** A solid line with round ends and corners. */
  public static Stroke round(double width, Rgba colour) {
    return new Stroke(width, List.of(), Cap.ROUND, Join.ROUND, colour);
  }

  /** The same line broken into dashes and gaps. */
  public Stroke dashed(double... lengths) {
    List<Double> pattern = Arrays.stream(lengths).boxed().toList();
    return new Stroke(width, pattern, cap, join, colour);
  }
}
