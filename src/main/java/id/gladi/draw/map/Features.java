package id.gladi.draw.map;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.draw.Path;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.List;

/** Picks features of the map that are in the picture. */
final class Features {

  private Features() {}

  /** Features of a kind that may be seen, in drawing order. */
  static List<Feature> of(Scene scene, FeatureKind kind) {
    return scene.ground().map().features().stream()
        .filter(f -> f.kind() == kind && Project.visible(scene, f.geometry(), 40))
        .toList();
  }

  /** One path of all areas of a kind that may be seen. */
  static Path areas(Scene scene, FeatureKind kind) {
    Path.Builder path = Path.builder();
    for (Feature feature : of(scene, kind)) {
      if (feature.geometry() instanceof Geometry.Area) {
        Project.append(path, scene, feature.geometry());
      }
    }
    return path.build();
  }

  /** Whether a place lies in the compound of the protected site. */
  static boolean onSite(Scene scene, Point place) {
    return scene
        .ground()
        .map()
        .site()
        .filter(site -> site.geometry().points().size() >= 3)
        .filter(site -> Polygons.contains(site.geometry().points(), place))
        .isPresent();
  }

  /** The mean of the corners. */
  static Point middle(Geometry shape) {
    List<Point> points = shape.points();
    double x = points.stream().mapToDouble(Point::x).average().orElseThrow();
    double y = points.stream().mapToDouble(Point::y).average().orElseThrow();
    return new Point(x, y);
  }
}
