package id.gladi.core.condition;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.List;

/**
 * What distances are measured between, in metres.
 *
 * @param area true when the points enclose an area; otherwise they are a line or a single place
 */
record Shape(List<Point> points, boolean area) {
  static Shape of(Geometry geometry) {
    return new Shape(geometry.points(), geometry instanceof Geometry.Area);
  }

  static Shape of(LineKind kind, List<Point> points) {
    return new Shape(points, kind.zone());
  }

  static Shape of(Overlay overlay) {
    return of(overlay.kind(), overlay.points());
  }

  /** A token is where it stands; a crowd with an outline is its outline. */
  static Shape of(Token token) {
    return token.outline().size() < 3
        ? new Shape(List.of(token.at()), false)
        : new Shape(token.outline(), true);
  }

  /** From edge to edge; 0 when they touch or overlap. */
  double distance(Shape other) {
    if (covers(other.points.getFirst()) || other.covers(points.getFirst())) {
      return 0;
    }
    double least = Double.MAX_VALUE;
    for (int i = 0; i < edges(); i++) {
      for (int j = 0; j < other.edges(); j++) {
        least = Math.min(least, distance(start(i), end(i), other.start(j), other.end(j)));
      }
    }
    return least;
  }

  boolean touches(Shape other) {
    return distance(other) == 0;
  }

  private boolean covers(Point place) {
    return area && Polygons.contains(points, place);
  }

  private int edges() {
    return area ? points.size() : Math.max(1, points.size() - 1);
  }

  private Point start(int edge) {
    return points.get(edge);
  }

  private Point end(int edge) {
    return points.get((edge + 1) % points.size());
  }

  private static double distance(Point a, Point b, Point c, Point d) {
    if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) {
      return 0;
    }
    var one = List.of(a, b);
    var two = List.of(c, d);
    return Math.min(
        Math.min(Polygons.distance(one, c), Polygons.distance(one, d)),
        Math.min(Polygons.distance(two, a), Polygons.distance(two, b)));
  }

  /** On which side of a–b a place lies: the sign of the cross product. */
  private static double side(Point a, Point b, Point place) {
    return Math.signum(
        (b.x() - a.x()) * (place.y() - a.y()) - (b.y() - a.y()) * (place.x() - a.x()));
  }
}
