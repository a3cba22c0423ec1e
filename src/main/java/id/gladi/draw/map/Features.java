package id.gladi.draw.map;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Path;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.scene.Sight;
import java.util.List;

/** Picks features of the map that are in the picture. */
final class Features {

  private static final double EDGE = 40;
  private static final double REACH = 5;

  private Features() {}

  /** How far a feature's drawing may reach from its outline, in metres: half a road, a crown. */
  private static double reach(Feature feature) {
    return Math.max(REACH, feature.traits().width() / 2);
  }

  /** Features of a kind that may be seen, in drawing order. */
  static List<Feature> of(Scene scene, FeatureKind kind) {
    Sight sight = Sight.of(scene, EDGE);
    return scene.ground().map().features().stream()
        .filter(f -> f.kind() == kind && sight.meets(f.geometry(), reach(f)))
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

  /** The outline of the protected compound; empty when the map has none. */
  static List<Point> site(Scene scene) {
    return scene
        .ground()
        .map()
        .site()
        .map(site -> site.geometry().points())
        .filter(outline -> outline.size() >= 3)
        .orElse(List.of());
  }

  /** The mean of the corners. */
  static Point middle(Geometry shape) {
    List<Point> points = shape.points();
    double x = points.stream().mapToDouble(Point::x).average().orElseThrow();
    double y = points.stream().mapToDouble(Point::y).average().orElseThrow();
    return new Point(x, y);
  }
}
