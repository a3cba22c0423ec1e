package id.gladi.core.terrain.edit;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import java.util.List;

/** Keeps what is drawn on the map, in whole millimetres as files have them. */
public record Within(Extent extent) {
  private static final double MILLIMETRES = 1000;

  /** The nearest place on the map. */
  public Point of(Point p) {
    var in = extent.clamp(p);
    return new Point(
        Math.rint(in.x() * MILLIMETRES) / MILLIMETRES + 0.0,
        Math.rint(in.y() * MILLIMETRES) / MILLIMETRES + 0.0);
  }

  /** The shape with every corner on the map. */
  public Geometry of(Geometry shape) {
    return switch (shape) {
      case Geometry.Spot(var at) -> new Geometry.Spot(of(at));
      case Geometry.Line(var points) -> new Geometry.Line(of(points));
      case Geometry.Area(var points, var holes) ->
          new Geometry.Area(of(points), holes.stream().map(this::of).toList());
    };
  }

  private List<Point> of(List<Point> points) {
    return points.stream().map(this::of).toList();
  }
}
