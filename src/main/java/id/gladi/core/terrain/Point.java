package id.gladi.core.terrain;

/** A place on the local grid: metres east (x) and north (y) of the map's origin. Must be finite. */
public record Point(double x, double y) {
  public Point {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("a point needs finite coordinates: " + x + ", " + y);
    }
  }

  /** Straight distance in metres. */
  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }
}
