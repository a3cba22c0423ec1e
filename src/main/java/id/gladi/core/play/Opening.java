package id.gladi.core.play;

import id.gladi.core.plan.Effect;
import id.gladi.core.plan.PlannedLine;
import id.gladi.core.plan.Unit;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The first step of a session: everything that the plan has on the board before the first inject.
 */
final class Opening {
  private Opening() {}

  static Outcome open(Plan plan) {
    var events = new ArrayList<Event>();
    events.add(new Event.SessionOpened(plan.exercise().id(), firstHolder(plan)));
    plan.exercise().deployment().lines().stream()
        .filter(PlannedLine::fromStart)
        .forEach(line -> events.add(new Event.OverlayLaid(overlay(line))));
    for (var unit : plan.exercise().forces().units()) {
      var at = unit.home().at();
      if (at != null) {
        events.add(new Event.TokenPlaced(token(unit, at)));
      }
    }
    return new Outcome.Accepted(events);
  }

  static Overlay overlay(PlannedLine line) {
    return new Overlay(line.id(), line.kind(), line.name(), line.points());
  }

  static Token token(Unit unit, Point at) {
    var face =
        new Token.Face(unit.agency(), unit.kind(), unit.name(), unit.standing(), unit.visible());
    return new Token(
        unit.id(),
        unit.id(),
        face,
        unit.strength(),
        at,
        Token.FACING_AT_FIRST,
        null,
        Token.Status.READY,
        List.of(),
        List.of());
  }

  /** The holder that the script's first inject names, or the calmest level's. */
  private static String firstHolder(Plan plan) {
    return plan.exercise().script().injects().stream()
        .flatMap(inject -> inject.staging().effects().stream())
        .filter(Effect.HoldControl.class::isInstance)
        .map(effect -> ((Effect.HoldControl) effect).holder())
        .filter(holder -> !holder.isBlank())
        .findFirst()
        .orElseGet(() -> plan.profile().calmest().holder().id());
  }
}
