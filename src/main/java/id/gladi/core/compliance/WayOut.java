package id.gladi.core.compliance;

import id.gladi.core.plan.LineKind;
import id.gladi.core.planning.Gap;
import id.gladi.core.planning.Polyline;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A <i>rute bubar</i> as one crowd finds it.
 *
 * @param metres from the edge of the crowd to where it joins the route
 * @param width clear metres at the narrowest street that it runs on
 * @param closedBy names of what closes it; empty when it is open
 */
record WayOut(String name, double metres, double width, List<String> closedBy) {
  /** A crowd is not sent to a route that begins farther away than this, in metres. */
  static final double REACH = 75;

  /** One lane, where the map states no width, in metres. */
  private static final double UNSTATED = 3.5;

  boolean open() {
    return closedBy.isEmpty();
  }

  Gap gap() {
    return Gap.level(name, width, metres);
  }

  /** The routes laid on the board that begin within reach of a crowd. */
  static List<WayOut> of(Passage passage, Token crowd) {
    return passage.board().field().overlays().values().stream()
        .filter(o -> o.kind() == LineKind.RUTE_BUBAR)
        .flatMap(o -> of(passage, crowd, o))
        .toList();
  }

  private static Stream<WayOut> of(Passage passage, Token crowd, Overlay route) {
    var line = new Polyline(route.points());
    var nearest =
        Passage.along(line)
            .map(place -> new Join(place, Crowds.distance(crowd, place)))
            .min(Comparator.comparingDouble(Join::metres))
            .orElseThrow();
    if (nearest.metres() > REACH) {
      return Stream.of();
    }
    var rest = rest(line, nearest, crowd);
    var closed = new ArrayList<>(passage.closing(route.id(), rest));
    if (nearest.metres() > 0) {
      closed.addAll(passage.closing(route.id() + "#", List.of(crowd.at(), nearest.place())));
    }
    double width = width(passage, rest);
    return Stream.of(
        new WayOut(route.name(), nearest.metres(), width, closed.stream().distinct().toList()));
  }

  private record Join(Point place, double metres) {}

  /** The part that leads away: from the last place in the crowd, or from where it is joined. */
  private static List<Point> rest(Polyline line, Join nearest, Token crowd) {
    double from = line.nearest(nearest.place()).offset();
    if (nearest.metres() == 0) {
      from =
          Passage.along(line)
              .filter(place -> Crowds.distance(crowd, place) == 0)
              .mapToDouble(place -> line.nearest(place).offset())
              .max()
              .orElse(from);
    }
    return line.length() - from >= 1
        ? line.between(from, line.length())
        : line.between(line.length(), 0);
  }

  private static double width(Passage passage, List<Point> way) {
    var line = new Polyline(way);
    var streets =
        passage.plan().map().features().stream()
            .filter(f -> f.kind() == FeatureKind.ROAD || f.kind() == FeatureKind.ALLEY)
            .filter(f -> f.traits().width() > 0 && f.geometry() instanceof Geometry.Line)
            .toList();
    return Passage.along(line)
        .mapToDouble(place ->
            streets.stream()
                .filter(f -> on(f, place))
                .mapToDouble(f -> f.traits().width())
                .max()
                .orElse(Double.MAX_VALUE))
        .min()
        .stream()
        .map(w -> w == Double.MAX_VALUE ? UNSTATED : w)
        .findFirst()
        .orElse(UNSTATED);
  }

  private static boolean on(Feature street, Point place) {
    var line = new Polyline(street.geometry().points());
    return line.nearest(place).distance() <= street.traits().width() / 2;
  }
}
