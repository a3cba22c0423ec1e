package id.gladi.ui.board;

import id.gladi.core.play.Field;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Streets and laid lines along which units can be put. */
final class Lines {
  private Lines() {}

  /** A street or line with its name, which may be empty. */
  record Named(String name, List<Point> points) {}

  /** The street nearest to the tokens' middle. */
  static Optional<Named> street(AreaMap map, List<Token> tokens) {
    var middle = middle(tokens);
    return Stream.concat(
            map.ofKind(FeatureKind.ROAD).stream(), map.ofKind(FeatureKind.ALLEY).stream())
        .filter(feature -> feature.geometry() instanceof Geometry.Line)
        .min(Comparator.comparingDouble((Feature f) -> distance(f.geometry().points(), middle)))
        .map(feature -> new Named(feature.name(), feature.geometry().points()));
  }

  /** The laid line nearest to the tokens' middle. */
  static Optional<Named> laid(Field field, List<Token> tokens) {
    var middle = middle(tokens);
    return field.overlays().values().stream()
        .filter(overlay -> !overlay.kind().zone() && overlay.points().size() > 1)
        .min(Comparator.comparingDouble((Overlay o) -> distance(o.points(), middle)))
        .map(overlay -> new Named(overlay.name(), overlay.points()));
  }

  private static Point middle(List<Token> tokens) {
    return new Point(
        tokens.stream().mapToDouble(t -> t.at().x()).average().orElse(0),
        tokens.stream().mapToDouble(t -> t.at().y()).average().orElse(0));
  }

  private static double distance(List<Point> line, Point place) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i + 1 < line.size(); i++) {
      least = Math.min(least, Polygons.distance(line.subList(i, i + 2), place));
    }
    return least;
  }
}
