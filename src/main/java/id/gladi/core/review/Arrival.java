package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Home;
import id.gladi.core.plan.OffMapPlace;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.Board;
import id.gladi.core.play.Event;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Help that came on request, from outside the published strength.
 *
 * @param asked exercise time of the first decision on the inject that brings the unit; without one,
 *     when that inject was told; empty when the unit was put on the board by hand
 * @param plannedMinutes readiness, travel and deployment from its place by the plan; 0 when the
 *     plan does not say
 */
public record Arrival(Unit unit, Optional<TPlus> asked, TPlus arrived, int plannedMinutes) {

  static List<Arrival> of(Plan plan, List<Step> acts, List<TimelineEntry> timeline) {
    var arrivals = new ArrayList<Arrival>();
    var board = Board.before(plan);
    for (var act : acts) {
      var offered = offering(act);
      for (var event : act.events()) {
        if (event instanceof Event.TokenPlaced placed
            && placed.token().face().standing().awaitsRequest()) {
          var at = board.clock();
          var asked = offered.flatMap(inject -> asked(timeline, inject, at));
          plan.exercise()
              .forces()
              .unit(placed.token().unit())
              .ifPresent(unit -> arrivals.add(new Arrival(unit, asked, at, minutes(plan, unit))));
        }
        board = Evolver.evolve(board, event);
      }
    }
    return arrivals;
  }

  private static Optional<String> offering(Step act) {
    return act.events().stream()
        .flatMap(event ->
            event instanceof Event.OfferTaken offer
                ? Optional.of(offer.inject()).stream()
                : event instanceof Event.InjectDelivered told
                    ? Optional.of(told.inject()).stream()
                    : Optional.<String>empty().stream())
        .findFirst();
  }

  private static Optional<TPlus> asked(List<TimelineEntry> timeline, String inject, TPlus until) {
    var before = timeline.stream().filter(entry -> !until.isBefore(entry.at())).toList();
    return before.stream()
        .filter(e -> e instanceof TimelineEntry.Decided d && inject.equals(d.decision().inject()))
        .findFirst()
        .or(() ->
            before.stream()
                .filter(e -> e instanceof TimelineEntry.Told t && t.inject().id().equals(inject))
                .findFirst())
        .map(TimelineEntry::at);
  }

  private static int minutes(Plan plan, Unit unit) {
    return Optional.of(unit.home())
        .map(Home::place)
        .flatMap(id ->
            plan.exercise().forces().places().stream().filter(p -> p.id().equals(id)).findFirst())
        .map(OffMapPlace::minutes)
        .orElse(0);
  }
}
