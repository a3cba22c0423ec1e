package id.gladi.core.compliance;

import id.gladi.core.plan.LineKind;
import id.gladi.core.planning.Polyline;
import id.gladi.core.play.Board;
import id.gladi.core.play.Condition;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the way on a board: lines laid across it and conditions that close it. */
record Passage(Plan plan, Board board) {
  /**
   * A cordon or a security barrier lets single walkers by (and so the road network has it), but
   * nobody tells a crowd to leave through one.
   */
  private static final Set<LineKind> BARRIERS =
      EnumSet.of(LineKind.SEKAT, LineKind.SECURITY_BARRIER, LineKind.KAWAT_BERDURI);

  /** Metres beside a way within which a thing lies on it. */
  private static final double BESIDE = 4;

  private static final Pattern CLOSED =
      Pattern.compile(
          "\\b(ter|di)?(tutup|halang|blokir|kunci|kepung)\\b|\\b(macet|buntu|roboh|terbakar|penuh)\\b"
              + "|\\b(tertahan|tertimbun|blocked|closed|locked|burning|jammed|collapsed)\\b");
  private static final Pattern NOT_CLOSED = Pattern.compile("\\b(tidak|bukan|not)\\b");

  /** Names of what closes a way; empty when it is open. */
  List<String> closing(String id, List<Point> way) {
    var line = new Polyline(way);
    var barriers =
        board.field().overlays().values().stream()
            .filter(o -> BARRIERS.contains(o.kind()))
            .filter(o -> !line.crossings(o.points()).isEmpty())
            .map(Overlay::name);
    var conditions =
        board.field().conditions().values().stream()
            .filter(Passage::closes)
            .filter(c -> c.subject().equals(id) || on(line, c))
            .map(c -> name(c.subject()) + ": " + c.state());
    return Stream.concat(barriers, conditions).toList();
  }

  /** The clear width of a gate or door in metres as it is now; 0 when nobody gets through. */
  double clearWidth(Feature gate) {
    var condition = board.field().conditions().get(gate.id());
    if (condition != null && condition.clearWidth() > 0) {
      return condition.clearWidth();
    }
    return condition != null && closes(condition) ? 0 : gate.traits().clearWidth();
  }

  /** Something that leaves a clear width is passed by it, whatever else is said of it. */
  private static boolean closes(Condition condition) {
    var state = condition.state().toLowerCase(Locale.ROOT);
    return condition.clearWidth() == 0
        && CLOSED.matcher(state).find()
        && !NOT_CLOSED.matcher(state).find();
  }

  private boolean on(Polyline line, Condition condition) {
    var at = condition.at();
    if (at != null) {
      return line.nearest(at).distance() <= BESIDE;
    }
    var token = board.field().token(condition.subject());
    if (token.isPresent()) {
      return line.nearest(token.get().at()).distance() <= BESIDE;
    }
    return plan.map().feature(condition.subject()).filter(f -> on(line, f)).isPresent();
  }

  private static boolean on(Polyline line, Feature feature) {
    return switch (feature.geometry()) {
      case Geometry.Spot(var at) -> line.nearest(at).distance() <= BESIDE;
      case Geometry.Line(var points) ->
          !line.crossings(points).isEmpty()
              || beside(line, new Polyline(points), Math.max(BESIDE, feature.traits().width() / 2));
      case Geometry.Area(var points, _) ->
          along(line).anyMatch(place -> Polygons.contains(points, place));
    };
  }

  /** Whether a way runs beside a line for more than a crossing's length. */
  private static boolean beside(Polyline way, Polyline other, double within) {
    return along(way).filter(place -> other.nearest(place).distance() <= within).count() > 5;
  }

  /** Places along a line, two metres apart. */
  static Stream<Point> along(Polyline line) {
    int steps = (int) Math.ceil(line.length() / 2);
    return Stream.iterate(0, i -> i + 1)
        .limit(steps + 1L)
        .map(i -> line.at(Math.min(line.length(), i * 2.0)));
  }

  private String name(String subject) {
    return Optional.ofNullable(board.field().overlays().get(subject))
        .map(Overlay::name)
        .or(() -> board.field().token(subject).map(t -> t.face().name()))
        .or(() -> plan.map().feature(subject).map(Feature::name).filter(n -> !n.isBlank()))
        .orElse(subject);
  }
}
