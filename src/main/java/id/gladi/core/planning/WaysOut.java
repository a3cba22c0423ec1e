package id.gladi.core.planning;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Board;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ways by which a crowd may leave: dispersal routes on the board, each as wide as the street at
 * its start, and the nearest streets and gates of stated width.
 */
public final class WaysOut {
  private static final Set<FeatureKind> GROUND =
      EnumSet.of(FeatureKind.ROAD, FeatureKind.ALLEY, FeatureKind.GATE);
  private static final int STREETS = 5;

  /** Half of the widest street, and some metres that a hand-drawn route may miss it by. */
  private static final double ON_STREET = 15;

  private WaysOut() {}

  /** A way with the id of its route or feature. */
  public record Way(String id, Gap gap) {
    /** The same way opened, or closed. */
    public Way turned() {
      return new Way(
          id, new Gap(gap.name(), gap.width(), gap.distance(), gap.surface(), !gap.open()));
    }
  }

  /**
   * The ways of a crowd. Where dispersal routes lie, only they are open at first; else every street
   * is. A way across which razor wire lies is closed.
   */
  public static List<Way> of(AreaMap map, Board board, Token crowd) {
    var from = crowd.outline().size() < 3 ? crowd.at() : Polygons.centroid(crowd.outline());
    var ways = new ArrayList<Way>();
    for (var mark : board.field().overlays().values()) {
      if (mark.kind() == LineKind.RUTE_BUBAR && mark.points().size() > 1) {
        route(map, board, mark, from).ifPresent(ways::add);
      }
    }
    boolean routed = !ways.isEmpty();
    map.features().stream()
        .filter(feature -> GROUND.contains(feature.kind()) && LineTarget.width(feature) > 0)
        .sorted(Comparator.comparingDouble(feature -> LineTarget.distance(feature, from)))
        .limit(STREETS)
        .map(feature -> street(feature, from, !routed))
        .forEach(ways::add);
    return ways;
  }

  private static Optional<Way> route(AreaMap map, Board board, Overlay mark, Point from) {
    var start = mark.points().getFirst();
    return map.features().stream()
        .filter(f -> f.kind() == FeatureKind.ROAD || f.kind() == FeatureKind.ALLEY)
        .filter(f -> f.traits().width() > 0 && LineTarget.distance(f, start) <= ON_STREET)
        .min(Comparator.comparingDouble(f -> LineTarget.distance(f, start)))
        .map(street -> {
          var gap = Gap.level(mark.name(), street.traits().width(), from.distance(start));
          return new Way(mark.id(), wired(board, mark) ? gap.closed() : gap);
        });
  }

  private static boolean wired(Board board, Overlay route) {
    var line = new Polyline(route.points());
    return board.field().overlays().values().stream()
        .filter(mark -> mark.kind() == LineKind.KAWAT_BERDURI)
        .anyMatch(mark -> !line.crossings(mark.points()).isEmpty());
  }

  private static Way street(Feature feature, Point from, boolean open) {
    var gap =
        Gap.level(
            LineTarget.name(feature),
            LineTarget.width(feature),
            LineTarget.distance(feature, from));
    return new Way(feature.id(), open ? gap : gap.closed());
  }
}
