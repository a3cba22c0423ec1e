package id.gladi.core.terrain;

/**
 * A place in a picture: columns to the right and rows downwards from the upper left corner, in
 * pixels of the picture at full size. The middle of the first pixel is (0.5, 0.5).
 */
public record Pixel(double column, double row) {
  /** Pixels between two places. */
  public double distance(Pixel other) {
    return Math.hypot(column - other.column, row - other.row);
  }
}
