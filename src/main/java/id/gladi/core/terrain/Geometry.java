package id.gladi.core.terrain;

import java.util.List;

/**
 * The shape of a feature in metres. Rings of an area are stored open: the last point is not the
 * first.
 */
public sealed interface Geometry {
  /** Every point of the outline, in order. */
  List<Point> points();

  /** A single place. */
  record Spot(Point at) implements Geometry {
    @Override
    public List<Point> points() {
      return List.of(at);
    }
  }

  /** A polyline of at least two points. */
  record Line(List<Point> points) implements Geometry {
    public Line {
      points = List.copyOf(points);
      if (points.size() < 2) {
        throw new IllegalArgumentException("a line needs two points");
      }
    }
  }

  /** A polygon of at least three points, with holes such as courtyards. */
  record Area(List<Point> points, List<List<Point>> holes) implements Geometry {
    public Area {
      points = List.copyOf(points);
      holes = holes.stream().map(List::copyOf).toList();
      if (points.size() < 3) {
        throw new IllegalArgumentException("an area needs three points");
      }
    }

    public Area(List<Point> points) {
      this(points, List.of());
    }
  }
}
