package id.gladi.draw;

import java.util.List;

/**
 * An upright rectangle on the picture, in pixels.
 *
 * @param x left edge
 * @param y upper edge
 * @param width not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {

  /** The rectangle of this size around a centre. */
  public static Box around(Xy centre, double width, double height) {
    return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
  }

  /** The smallest rectangle that holds all points; there must be at least one. */
  public static Box of(List<Xy> points) {
    double left = points.stream().mapToDouble(Xy::x).min().orElseThrow();
    double right = points.stream().mapToDouble(Xy::x).max().orElseThrow();
    double top = points.stream().mapToDouble(Xy::y).min().orElseThrow();
    double bottom = points.stream().mapToDouble(Xy::y).max().orElseThrow();
    return new Box(left, top, right - left, bottom - top);
  }

  /** Right edge. */
  public double right() {
    return x + width;
  }

  /** Lower edge. */
  public double bottom() {
    return y + height;
  }

  /** Middle. */
  public Xy centre() {
    return new Xy(x + width / 2, y + height / 2);
  }

  /** This rectangle with a margin on all sides; a negative margin shrinks it. */
  public Box grown(double margin) {
    return new Box(
        x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
  }

  /** This rectangle moved. */
  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** Whether the two share an area; touching edges do not count. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Area that the two share, in square pixels. */
  public double shared(Box other) {
    double w = Math.min(right(), other.right()) - Math.max(x, other.x);
    double h = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    return w > 0 && h > 0 ? w * h : 0;
  }

  /** Whether the point lies inside or on the edge. */
  public boolean contains(Xy point) {
    return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
  }

  /** Whether the other rectangle lies wholly inside. */
  public boolean contains(Box other) {
    return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
  }
}
