package id.gladi.core.planning;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Board;
import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    var targets = new ArrayList<>(drawn(board).map(LineTarget::of).toList());
    ground(map)
        .sorted(Comparator.comparingDouble(feature -> distance(feature, place)))
        .limit(STREETS)
        .map(LineTarget::of)
        .forEach(targets::add);
    return targets;
  }

  /** The width with this id, however far off it is. */
  public static Optional<LineTarget> of(AreaMap map, Board board, String id) {
    return drawn(board)
        .filter(mark -> mark.id().equals(id))
        .map(LineTarget::of)
        .findFirst()
        .or(() -> ground(map).filter(f -> f.id().equals(id)).map(LineTarget::of).findFirst());
  }

  /** What lies at a place, or so many metres beside it; drawn lines before the ground. */
  public static Optional<LineTarget> at(AreaMap map, Board board, Point place, double reach) {
    return drawn(board)
        .filter(mark -> new Polyline(mark.points()).nearest(place).distance() <= reach)
        .map(LineTarget::of)
        .findFirst()
        .or(() ->
            ground(map)
                .filter(f -> distance(f, place) <= width(f) / 2 + reach)
                .min(Comparator.comparingDouble(f -> distance(f, place) - width(f) / 2))
                .map(LineTarget::of));
  }

  private static Stream<Overlay> drawn(Board board) {
    return board.field().overlays().values().stream()
        .filter(mark -> held(mark.kind()) && mark.points().size() > 1);
  }

  private static Stream<Feature> ground(AreaMap map) {
    return map.features().stream()
        .filter(feature -> GROUND.contains(feature.kind()) && width(feature) > 0);
  }

  private static LineTarget of(Overlay mark) {
    return new LineTarget(mark.id(), mark.name(), Polyline.length(mark.points()));
  }

  private static LineTarget of(Feature feature) {
    return new LineTarget(feature.id(), name(feature), width(feature));
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

  /** Metres from a place to a feature: to its line, or to the edge of its area. */
  public static double distance(Feature feature, Point place) {
    return switch (feature.geometry()) {
      case Geometry.Spot(var at) -> at.distance(place);
      case Geometry.Line line -> new Polyline(line.points()).nearest(place).distance();
      case Geometry.Area area -> Polygons.distance(area.points(), place);
    };
  }
}
