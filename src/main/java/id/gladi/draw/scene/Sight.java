package id.gladi.draw.scene;

import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Box;
import id.gladi.draw.Camera;
import id.gladi.draw.Xy;
import java.util.List;

/**
 * The upright rectangle of ground, in metres, that holds all that a picture shows.
 *
 * @param minX western edge
 * @param minY southern edge
 * @param maxX eastern edge
 * @param maxY northern edge
 */
public record Sight(double minX, double minY, double maxX, double maxY) {

  /** What the picture shows, and a margin in pixels around it. */
  public static Sight of(Scene scene, double margin) {
    Camera camera = scene.camera();
    Box view = camera.view().grown(margin);
    Box ground =
        Box.of(
            List.of(
                camera.toWorld(view.x(), view.y()),
                camera.toWorld(view.right(), view.y()),
                camera.toWorld(view.right(), view.bottom()),
                camera.toWorld(view.x(), view.bottom())));
    Xy far = new Xy(ground.right(), ground.bottom());
    return new Sight(ground.x(), ground.y(), far.x(), far.y());
  }

  /** Whether any part of a shape may be seen; the shape is widened by a reach in metres. */
  public boolean meets(Geometry shape, double reach) {
    double west = Double.MAX_VALUE;
    double south = Double.MAX_VALUE;
    double east = -Double.MAX_VALUE;
    double north = -Double.MAX_VALUE;
    for (Point point : shape.points()) {
      west = Math.min(west, point.x());
      south = Math.min(south, point.y());
      east = Math.max(east, point.x());
      north = Math.max(north, point.y());
    }
    return west - reach <= maxX
        && east + reach >= minX
        && south - reach <= maxY
        && north + reach >= minY;
  }
}
