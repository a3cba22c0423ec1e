package id.gladi.core.compliance;

import id.gladi.core.doctrine.Level;
import id.gladi.core.play.Board;
import id.gladi.core.play.Event;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Token;
import java.util.List;
import java.util.stream.Stream;

/**
 * One step as the checks see it.
 *
 * @param before the board before the step
 * @param after the board after it
 */
record Scene(Plan plan, Board before, List<Event> events, Board after) {
  static Scene of(Plan plan, Board before, List<Event> events) {
    return new Scene(plan, before, events, Evolver.evolve(before, events));
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

  /** Tokens that the players placed or moved in this step; what the script does is no act. */
  Stream<Token> moved() {
    return scripted()
        ? Stream.of()
        : after.field().tokens().values().stream()
            .filter(token ->
                before.field().token(token.id()).filter(t -> t.at().equals(token.at())).isEmpty());
  }

  /** Whether the script did it. */
  boolean scripted() {
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
