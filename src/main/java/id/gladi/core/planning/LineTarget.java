package id.gladi.core.planning;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Board;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A width that a line of people could hold: a drawn line, or a street or gate of stated width.
 *
 * @param id of the overlay or the feature
 * @param width metres
 */
public record LineTarget(String id, String name, double width) {
  private static final Set<FeatureKind> GROUND =
      EnumSet.of(FeatureKind.ROAD, FeatureKind.ALLEY, FeatureKind.DRIVEWAY, FeatureKind.GATE);
  private static final int STREETS = 6;

  /** Drawn lines first, then the streets and gates nearest to a place. */
  public static List<LineTarget> near(AreaMap map, Board board, Point place) {
    var targets = new ArrayList<LineTarget>();
    for (var mark : board.field().overlays().values()) {
      if (held(mark.kind()) && mark.points().size() > 1) {
        targets.add(new LineTarget(mark.id(), mark.name(), Polyline.length(mark.points())));
      }
    }
    map.features().stream()
        .filter(feature -> GROUND.contains(feature.kind()) && width(feature) > 0)
        .sorted(Comparator.comparingDouble(feature -> distance(feature, place)))
        .limit(STREETS)
        .map(feature -> new LineTarget(feature.id(), name(feature), width(feature)))
        .forEach(targets::add);
    return targets;
  }

  private static boolean held(LineKind kind) {
    return kind == LineKind.SEKAT
        || kind == LineKind.SECURITY_BARRIER
        || kind == LineKind.KAWAT_BERDURI
        || kind == LineKind.GARIS;
  }

  /** Clear metres across a street or through a gate, 0 when the map does not state them. */
  static double width(Feature feature) {
    return feature.kind() == FeatureKind.GATE
        ? feature.traits().clearWidth()
        : feature.traits().width();
  }

  static String name(Feature feature) {
    return feature.name().isBlank() ? feature.id() : feature.name();
  }

  static double distance(Feature feature, Point place) {
    var points = feature.geometry().points();
    return points.size() == 1
        ? points.getFirst().distance(place)
        : Polygons.distance(points, place);
  }
}
