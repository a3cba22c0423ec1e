package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;

import id.gladi.core.plan.Formation;
import id.gladi.core.plan.PlannedStage;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves units to the stations that the plan has for a stage. */
final class Stations {
  private Stations() {}

  static Outcome take(Plan plan, Board board, Command.TakeStations c) {
    var stage = plan.exercise().deployment().stage(c.stage());
    if (stage.isEmpty()) {
      return no(Reason.UNKNOWN_STAGE, c.stage());
    }
    var events = of(plan, board, stage.get());
    return events.isEmpty()
        ? no(Reason.ALREADY_IN_PLACE, stage.get().name())
        : new Outcome.Accepted(events);
  }

  /** What takes every unit to its station; empty when all stand there. */
  static List<Event> of(Plan plan, Board board, PlannedStage stage) {
    return stage.positions().stream()
        .flatMap(position -> station(plan, board, position).stream())
        .toList();
  }

  private static List<Event> station(Plan plan, Board board, PlannedStage.Position position) {
    var at = position.home().at();
    var token = board.field().token(position.unit());
    if (at == null) {
      return token.isPresent() ? List.of(new Event.TokenRemoved(position.unit())) : List.of();
    }
    return token
        .map(standing -> moved(standing, at, position.formation()))
        .orElseGet(() -> placed(plan, position.unit(), at, position.formation()));
  }

  private static List<Event> moved(Token token, Point at, @Nullable Formation formation) {
    var events = new ArrayList<Event>();
    if (!token.at().equals(at)) {
      events.add(new Event.TokenMoved(token.id(), List.of(at)));
    }
    if (formation != null) {
      var filled = filled(token, formation);
      if (!Objects.equals(token.formation(), filled)) {
        events.add(new Event.FormationChanged(token.id(), filled));
      }
    }
    return events;
  }

  private static List<Event> placed(Plan plan, String id, Point at, @Nullable Formation formation) {
    return plan.exercise()
        .forces()
        .unit(id)
        .filter(unit -> !unit.standing().awaitsRequest())
        .map(unit -> Opening.token(unit, at))
        .map(token -> formation == null ? token : token.withFormation(filled(token, formation)))
        .map(token -> List.<Event>of(new Event.TokenPlaced(token)))
        .orElse(List.of());
  }

  /** The planned formation as far as the unit can fill it. */
  private static @Nullable Formation filled(Token token, Formation formation) {
    return formation.filledBy(token.strength().likely());
  }
}
