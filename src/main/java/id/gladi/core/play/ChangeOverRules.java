package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;

import id.gladi.core.plan.Formation;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lapis ganti and lintas ganti: two units change places and formations as one step. The unit in
 * front withdraws backwards and keeps facing the crowd, because turning one's back on it when
 * retreating is forbidden (Perkap 16/2006 Pasal 7(1); domain.md 2.1, [klikhukum]); the relief takes
 * its line and looks where it looked.
 */
final class ChangeOverRules {
  /** Metres that the front steps back before it leaves for the relief's place. */
  private static final double STEP_BACK = 8;

  private ChangeOverRules() {}

  static Outcome decide(Plan plan, Board board, Command.ChangeOverUnits c) {
    var front = board.field().token(c.front());
    var relief = board.field().token(c.relief());
    if (front.isEmpty() || relief.isEmpty()) {
      return no(Reason.NOT_ON_BOARD, front.isEmpty() ? c.front() : c.relief());
    }
    for (var token : List.of(front.get(), relief.get())) {
      if (!force(token)) {
        return no(Reason.NOT_A_FORCE, token.face().name());
      }
      if (board.field().locked(token.id())) {
        return no(Reason.TOKEN_LOCKED, token.id());
      }
    }
    return c.front().equals(c.relief())
        ? no(Reason.CHANGE_OVER_ALONE, front.get().face().name())
        : new Outcome.Accepted(events(plan.map().extent(), c.kind(), front.get(), relief.get()));
  }

  private static boolean force(Token token) {
    return token.face().standing() == Standing.FORCE
        || token.face().standing() == Standing.REINFORCEMENT;
  }

  private static List<Event> events(Extent map, ChangeOver kind, Token front, Token relief) {
    var behind = map.clamp(behind(front));
    var events = new ArrayList<Event>();
    events.add(new Event.UnitsChangedOver(kind, front.id(), relief.id()));
    events.add(new Event.TokenMoved(front.id(), List.of(behind, relief.at())));
    events.add(new Event.TokenMoved(relief.id(), List.of(behind, front.at())));
    if (relief.facing() != front.facing()) {
      events.add(new Event.TokenTurned(relief.id(), front.facing()));
    }
    formed(relief, front.formation(), events);
    formed(front, relief.formation(), events);
    return events;
  }

  private static Point behind(Token front) {
    double angle = Math.toRadians(front.facing());
    return front.at().plus(-Math.sin(angle) * STEP_BACK, -Math.cos(angle) * STEP_BACK);
  }

  /** The other's formation as far as the unit can fill it. */
  private static void formed(Token token, @Nullable Formation other, List<Event> events) {
    var next = other == null ? null : other.filledBy(token.strength().likely());
    if (!Objects.equals(token.formation(), next)) {
      events.add(new Event.FormationChanged(token.id(), next));
    }
  }
}
