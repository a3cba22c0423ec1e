package id.gladi.core.terrain;

import java.util.List;

/** Plane geometry of closed outlines in metres; the last point is not repeated. */
public final class Polygons {

  private Polygons() {}

  /** Whether the place lies inside the outline (even-odd rule). */
  public static boolean contains(List<Point> outline, Point place) {
    boolean inside = false;
    for (int i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
      Point a = outline.get(i);
      Point b = outline.get(j);
      if ((a.y() > place.y()) != (b.y() > place.y())
          && place.x() < (b.x() - a.x()) * (place.y() - a.y()) / (b.y() - a.y()) + a.x()) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** Area in square metres. */
  public static double area(List<Point> outline) {
    return Math.abs(twiceSigned(outline)) / 2;
  }

  /** Centre of gravity of the area; the mean of the corners where there is no area. */
  public static Point centroid(List<Point> outline) {
    double twice = twiceSigned(outline);
    double x = 0;
    double y = 0;
    for (int i = 0; i < outline.size(); i++) {
      Point a = outline.get(i);
      Point b = outline.get((i + 1) % outline.size());
      double cross = a.x() * b.y() - b.x() * a.y();
      x += (a.x() + b.x()) * cross;
      y += (a.y() + b.y()) * cross;
    }
    if (Math.abs(twice) < 1e-9) {
      return new Point(
          outline.stream().mapToDouble(Point::x).average().orElseThrow(),
          outline.stream().mapToDouble(Point::y).average().orElseThrow());
    }
    return new Point(x / (3 * twice), y / (3 * twice));
  }

  /** Shortest distance from the place to the outline, in metres. */
  public static double distance(List<Point> outline, Point place) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < outline.size(); i++) {
      least =
          Math.min(least, distance(outline.get(i), outline.get((i + 1) % outline.size()), place));
    }
    return least;
  }

  private static double distance(Point a, Point b, Point place) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double square = dx * dx + dy * dy;
    double share =
        square == 0
            ? 0
            : Math.clamp(((place.x() - a.x()) * dx + (place.y() - a.y()) * dy) / square, 0, 1);
    return Math.hypot(place.x() - a.x() - share * dx, place.y() - a.y() - share * dy);
  }

  private static double twiceSigned(List<Point> outline) {
    double twice = 0;
    for (int i = 0; i < outline.size(); i++) {
      Point a = outline.get(i);
      Point b = outline.get((i + 1) % outline.size());
      twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice;
  }
}
