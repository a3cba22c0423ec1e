package id.gladi.core.compliance;

import id.gladi.core.doctrine.Level;
import id.gladi.core.play.Board;
import id.gladi.core.play.Event;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Field;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One step as the checks see it.
 *
 * @param before the board before the step
 * @param after the board after it
 * @param moved tokens that the players placed or moved in this step; what the script does is no act
 */
record Scene(Plan plan, Board before, List<Event> events, Board after, List<Token> moved) {
  static Scene of(Plan plan, Board before, List<Event> events) {
    var after = Evolver.evolve(before, events);
    var moved = scripted(events) ? List.<Token>of() : moved(before.field(), after.field());
    return new Scene(plan, before, events, after, moved);
  }

  private static List<Token> moved(Field before, Field after) {
    var moved = new ArrayList<Token>();
    for (var token : after.tokens().values()) {
      var was = before.tokens().get(token.id());
      if (was == null || !was.at().equals(token.at())) {
        moved.add(token);
      }
    }
    return moved;
  }

  /** Orders and decisions of this step. */
  Stream<Act> acts() {
    return events.stream().flatMap(event -> Act.of(before, event).stream());
  }

  /** Acts of force that must be reported. */
  Stream<Act> force() {
    return acts().filter(Act::forceful);
  }

  <E extends Event> Stream<E> of(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast);
  }

  /** Whether the script did it. */
  boolean scripted() {
    return scripted(events);
  }

  private static boolean scripted(List<Event> events) {
    return events.stream()
        .anyMatch(e ->
            e instanceof Event.SessionOpened
                || e instanceof Event.InjectDelivered
                || e instanceof Event.OfferTaken);
  }

  /** Place of the level that held before the step, from 1. */
  int level() {
    return ordinal(before.situation().level());
  }

  int ordinal(String level) {
    return plan.profile().level(level).map(Level::ordinal).orElse(1);
  }

  /** The lowest level at which the profile foresees force that must be reported. */
  int firstForcefulLevel() {
    return plan.profile().levels().stream()
        .filter(l -> l.maxStage() >= 4)
        .mapToInt(Level::ordinal)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
