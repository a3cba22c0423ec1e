package id.gladi.core.terrain.edit;

import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Corners of a shape: of the outline only; holes stay as they are. */
public final class Vertices {
  private Vertices() {}

  /** The shape with a corner elsewhere. */
  public static Geometry moved(Geometry shape, int corner, Point to) {
    var points = new ArrayList<>(shape.points());
    points.set(corner, to);
    return with(shape, points);
  }

  /** The shape with one corner more, after the given one. */
  public static Geometry added(Geometry shape, int after, Point at) {
    return switch (shape) {
      case Geometry.Spot spot -> spot;
      case Geometry.Line _, Geometry.Area _ -> {
        var points = new ArrayList<>(shape.points());
        points.add(after + 1, at);
        yield with(shape, points);
      }
    };
  }

  /** The shape with one corner less; empty when it would be none any more. */
  public static Optional<Geometry> removed(Geometry shape, int corner) {
    var points = new ArrayList<>(shape.points());
    points.remove(corner);
    int least =
        switch (shape) {
          case Geometry.Spot _ -> 1;
          case Geometry.Line _ -> 2;
          case Geometry.Area _ -> 3;
        };
    return points.size() < least ? Optional.empty() : Optional.of(with(shape, points));
  }

  /** All of the shape moved by metres east and north. */
  public static Geometry shifted(Geometry shape, double east, double north) {
    return switch (shape) {
      case Geometry.Spot(var at) -> new Geometry.Spot(at.plus(east, north));
      case Geometry.Line(var points) -> new Geometry.Line(shifted(points, east, north));
      case Geometry.Area(var points, var holes) ->
          new Geometry.Area(
              shifted(points, east, north),
              holes.stream().map(hole -> shifted(hole, east, north)).toList());
    };
  }

  /** The middles of the sides, in the order of the corners that they follow. */
  public static List<Point> middles(Geometry shape) {
    var points = shape.points();
    int sides =
        switch (shape) {
          case Geometry.Spot _ -> 0;
          case Geometry.Line _ -> points.size() - 1;
          case Geometry.Area _ -> points.size();
        };
    var middles = new ArrayList<Point>();
    for (int i = 0; i < sides; i++) {
      var a = points.get(i);
      var b = points.get((i + 1) % points.size());
      middles.add(new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2));
    }
    return middles;
  }

  private static List<Point> shifted(List<Point> points, double east, double north) {
    return points.stream().map(p -> p.plus(east, north)).toList();
  }

  private static Geometry with(Geometry shape, List<Point> points) {
    return switch (shape) {
      case Geometry.Spot _ -> new Geometry.Spot(points.getFirst());
      case Geometry.Line _ -> new Geometry.Line(points);
      case Geometry.Area(_, var holes) -> new Geometry.Area(points, holes);
    };
  }
}
