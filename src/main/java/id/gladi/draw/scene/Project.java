package id.gladi.draw.scene;

import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Path;
import id.gladi.draw.Xy;
import java.util.ArrayList;
import java.util.List;

/** Brings shapes of the ground onto the picture. */
public final class Project {

  private Project() {}

  /** The points in pixels, in order. */
  public static List<Xy> points(Scene scene, List<Point> places) {
    List<Xy> points = new ArrayList<>(places.size());
    for (Point place : places) {
      points.add(scene.xy(place));
    }
    return points;
  }

  /** The outline of a shape: closed for an area, open for a line, a dot for a spot. */
  public static Path path(Scene scene, Geometry shape) {
    Path.Builder path = Path.builder();
    append(path, scene, shape);
    return path.build();
  }

  /** Adds the outline of a shape to a path, so that many shapes are drawn at once. */
  public static void append(Path.Builder path, Scene scene, Geometry shape) {
    switch (shape) {
      case Geometry.Spot(Point at) -> path.circle(scene.xy(at).x(), scene.xy(at).y(), 1);
      case Geometry.Line line -> path.through(points(scene, line.points()));
      case Geometry.Area area -> {
        List<Xy> outline = points(scene, area.points());
        path.through(outline).close();
        for (List<Point> hole : area.holes()) {
          List<Xy> inner = points(scene, hole);
          path.through(turn(outline) == turn(inner) ? inner.reversed() : inner).close();
        }
      }
    }
  }

  /** Whether any part of the shape may lie in the picture, with this margin in pixels. */
  public static boolean visible(Scene scene, Geometry shape, double margin) {
    return Sight.of(scene, margin).meets(shape, 0);
  }

  private static boolean turn(List<Xy> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      Xy a = ring.get(i);
      Xy b = ring.get((i + 1) % ring.size());
      twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice > 0;
  }
}
