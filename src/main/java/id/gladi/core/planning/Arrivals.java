package id.gladi.core.planning;

import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.OffMapPlace;
import id.gladi.core.planning.Reinforcement.Part;
import id.gladi.core.planning.Reinforcement.Stage;
import id.gladi.core.play.Board;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Help from several sources to one place, for comparison. Help from off the map comes onto it where
 * the reinforcement route on the board, or else in the plan, begins; without one, its road distance
 * ends at the protected site. Immutable.
 */
public final class Arrivals {
  private final Plan plan;
  private final Board board;
  private final RoadNetwork streets;
  private final Figures figures;

  /**
   * Arrivals on a board.
   *
   * @param streets of the plan's map, without closures
   */
  public Arrivals(Plan plan, Board board, RoadNetwork streets, Figures figures) {
    this.plan = plan;
    this.board = board;
    this.streets = streets.closedBy(board.field().overlays().values());
    this.figures = figures;
  }

  /** From a place off the board. */
  public Reinforcement from(OffMapPlace place, Point target) {
    var stated = Reinforcement.from(place, figures);
    return entry()
        .flatMap(entry -> stated.sentTo(target, entry, site(), streets, figures))
        .orElse(stated);
  }

  /**
   * From where a unit stands, by vehicle; empty when no way leads there. It is taken to stand by,
   * so readiness counts.
   */
  public Optional<Reinforcement> from(Token unit, Point target) {
    return streets
        .route(unit.at(), target, Pace.VEHICLE, figures)
        .map(route -> {
          var assumed =
              Stream.concat(
                      figures.assumeAll(Figure.READY_STANDBY, Figure.DEPLOY).stream(),
                      route.time().assumptions().stream())
                  .toList();
          return new Reinforcement(
              unit.face().name(),
              List.of(
                  new Part(Stage.READINESS, figures.value(Figure.READY_STANDBY)),
                  new Part(Stage.DRIVE, route.seconds().times(1.0 / 60)),
                  new Part(Stage.DEPLOYMENT, figures.value(Figure.DEPLOY))),
              route.path(),
              assumed);
        });
  }

  /** The middle of the protected site, or of the map where it has none. */
  public Point site() {
    return plan.map()
        .protectedPlace()
        .map(site -> Polygons.centroid(site.geometry().points()))
        .orElse(plan.map().extent().centre());
  }

  private Optional<Point> entry() {
    return Stream.concat(
            board.field().overlays().values().stream()
                .filter(mark -> mark.kind() == LineKind.RUTE_BANTUAN)
                .map(Overlay::points),
            plan.exercise().deployment().lines().stream()
                .filter(line -> line.kind() == LineKind.RUTE_BANTUAN)
                .map(line -> line.points()))
        .filter(points -> points.size() > 1)
        .map(List::getFirst)
        .findFirst();
  }
}
