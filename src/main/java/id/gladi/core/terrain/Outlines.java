package id.gladi.core.terrain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes outlines from outlines, in metres; the last point is not repeated. */
public final class Outlines {
  private static final int HALVINGS = 60;

  private Outlines() {}

  /**
   * An outline cut in two.
   *
   * @param stays the side that the cut looks away from
   * @param leaves the side that it looks to
   */
  public record Halves(List<Point> stays, List<Point> leaves) {
    public Halves {
      stays = List.copyOf(stays);
      leaves = List.copyOf(leaves);
    }
  }

  /** The same shape with its area multiplied, around its centre of gravity. */
  public static List<Point> grown(List<Point> outline, double area) {
    var middle = Polygons.centroid(outline);
    double length = Math.sqrt(area);
    return outline.stream()
        .map(p -> middle.plus((p.x() - middle.x()) * length, (p.y() - middle.y()) * length))
        .toList();
  }

  /** The same shape elsewhere. */
  public static List<Point> shifted(List<Point> outline, double east, double north) {
    return outline.stream().map(p -> p.plus(east, north)).toList();
  }

  /**
   * Cuts straight across a direction so that this share of the area, above 0 and below 1, lies
   * ahead. A hollow outline may keep a bridge without width between two of its lobes.
   */
  public static Halves cut(List<Point> outline, double facing, double share) {
    double angle = Math.toRadians(facing);
    double east = Math.sin(angle);
    double north = Math.cos(angle);
    double low =
        outline.stream().mapToDouble(p -> p.x() * east + p.y() * north).min().orElseThrow();
    double high =
        outline.stream().mapToDouble(p -> p.x() * east + p.y() * north).max().orElseThrow();
    double wanted = Polygons.area(outline) * share;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (Polygons.area(ahead(outline, east, north, middle)) > wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new Halves(ahead(outline, -east, -north, -high), ahead(outline, east, north, high));
  }

  /** What lies beyond a line across a direction (Sutherland and Hodgman 1974). */
  private static List<Point> ahead(List<Point> outline, double east, double north, double from) {
    var kept = new ArrayList<Point>();
    for (int i = 0; i < outline.size(); i++) {
      var a = outline.get(i);
      var b = outline.get((i + 1) % outline.size());
      double beforeA = a.x() * east + a.y() * north - from;
      double beforeB = b.x() * east + b.y() * north - from;
      if (beforeA >= 0) {
        kept.add(a);
      }
      if ((beforeA >= 0) != (beforeB >= 0)) {
        double t = beforeA / (beforeA - beforeB);
        kept.add(a.plus((b.x() - a.x()) * t, (b.y() - a.y()) * t));
      }
    }
    return kept;
  }

  /** The convex outline around places, counter-clockwise (Andrew 1979). */
  public static List<Point> hull(List<Point> places) {
    var sorted =
        places.stream()
            .distinct()
            .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
            .toList();
    if (sorted.size() < 3) {
      return sorted;
    }
    var hull = chain(sorted);
    hull.removeLast();
    var upper = chain(sorted.reversed());
    upper.removeLast();
    hull.addAll(upper);
    return List.copyOf(hull);
  }

  private static List<Point> chain(List<Point> sorted) {
    var chain = new ArrayList<Point>();
    for (var p : sorted) {
      while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), p) <= 0) {
        chain.removeLast();
      }
      chain.add(p);
    }
    return chain;
  }

  /** Whether the outline has an area and no two of its sides cross. */
  public static boolean simple(List<Point> outline) {
    int n = outline.size();
    if (n < 3 || Polygons.area(outline) == 0) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 2; j < n; j++) {
        boolean neighbours = i == 0 && j == n - 1;
        if (!neighbours && cross(outline, i, outline, j)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a side of one outline crosses a side of the other. */
  public static boolean cross(List<Point> one, List<Point> other) {
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        if (cross(one, i, other, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean cross(List<Point> one, int i, List<Point> other, int j) {
    var a = one.get(i);
    var b = one.get((i + 1) % one.size());
    var c = other.get(j);
    var d = other.get((j + 1) % other.size());
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
  }

  /** Above 0 for a turn to the left at b. */
  private static double turn(Point a, Point b, Point c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
  }
}
