package id.gladi.draw;

import org.jspecify.annotations.Nullable;

/**
 * How a line of text looks.
 *
 * @param size height of the type in pixels
 * @param weight one of the weights shipped
 * @param colour ink
 * @param halo outline in the colour of the ground, or none
 * @param anchor which part of the text stands at the given point
 * @param rotation degrees clockwise about the given point
 */
public record TextStyle(
    double size, Weight weight, Rgba colour, @Nullable Halo halo, Anchor anchor, double rotation) {

  /** The weights shipped. */
  public enum Weight {
    REGULAR,
    MEDIUM,
    SEMI_BOLD,
    BOLD
  }

  /** Which part of the text stands at the given point; the point is on the base line. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** An outline drawn under the letters; {@code width} is the whole stroke in pixels. */
  public record Halo(double width, Rgba colour) {}

  /** Plain text that starts at the point. */
  public static TextStyle of(double size, Weight weight, Rgba colour) {
    return new TextStyle(size, weight, colour, null, Anchor.START, 0);
  }

  /** The same with an outline under the letters. */
  public TextStyle haloed(double width, Rgba ink) {
    return new TextStyle(size, weight, colour, new Halo(width, ink), anchor, rotation);
  }

  /** The same, standing otherwise at its point. */
  public TextStyle anchored(Anchor other) {
    return new TextStyle(size, weight, colour, halo, other, rotation);
  }

  /** The same, turned by this many degrees clockwise. */
  public TextStyle turned(double degrees) {
    return new TextStyle(size, weight, colour, halo, anchor, degrees);
  }
}
