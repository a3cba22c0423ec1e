package id.gladi.files.shape;

import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import java.util.List;

/** Geometry in whole millimetres, as map files hold it. */
public final class Millimetres {
  private static final double PER_METRE = 1000;

  private Millimetres() {}

  public static Geometry of(Geometry shape) {
    return switch (shape) {
      case Geometry.Spot(var at) -> new Geometry.Spot(of(at));
      case Geometry.Line(var points) -> new Geometry.Line(of(points));
      case Geometry.Area(var points, var holes) ->
          new Geometry.Area(of(points), holes.stream().map(Millimetres::of).toList());
    };
  }

  private static List<Point> of(List<Point> points) {
    return points.stream().map(Millimetres::of).toList();
  }

  /** The sum turns −0 into 0. */
  private static Point of(Point p) {
    return new Point(
        Math.rint(p.x() * PER_METRE) / PER_METRE + 0.0,
        Math.rint(p.y() * PER_METRE) / PER_METRE + 0.0);
  }
}
