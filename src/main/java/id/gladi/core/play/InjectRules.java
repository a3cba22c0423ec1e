package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Effect;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Rejection.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for injects: telling, skipping and postponing them, offers and expected actions. */
final class InjectRules {
  private InjectRules() {}

  static Outcome deliver(Plan plan, Board board, Command.DeliverInject c) {
    var found = plan.exercise().script().inject(c.inject());
    if (found.isEmpty()) {
      return no(Reason.UNKNOWN_INJECT, c.inject());
    }
    if (board.progress().delivered(c.inject())) {
      return no(Reason.INJECT_ALREADY_DELIVERED, c.inject());
    }
    return new Outcome.Accepted(events(plan, board, found.get()));
  }

  private static List<Event> events(Plan plan, Board board, Inject inject) {
    var events = new ArrayList<Event>();
    var due = Msel.due(board, inject);
    if (plan.exercise().script().injects().contains(inject) && board.clock().isBefore(due)) {
      events.add(new Event.ClockAdvanced(due));
    }
    events.add(new Event.InjectDelivered(inject.id()));
    var now = Evolver.evolve(board, events);
    var effects = inject.staging().effects();
    boolean again = board.progress().recalled().contains(inject.id());
    for (int index = 0; index < effects.size(); index++) {
      if (again && !shows(effects.get(index))) {
        continue;
      }
      var caused = new Effects(plan, inject.id(), index).of(now, effects.get(index));
      now = Evolver.evolve(now, caused);
      events.addAll(caused);
    }
    return events;
  }

  /** What an inject that is told again does again: it leaves the board alone. */
  private static boolean shows(Effect effect) {
    return effect instanceof Effect.Camera || effect instanceof Effect.Message;
  }

  static Outcome goBack(Board board) {
    var current = board.progress().current();
    return current == null
        ? no(Reason.NO_INJECT_TOLD)
        : TokenRules.yes(new Event.InjectRecalled(current, before(board, current)));
  }

  /** The inject told last before another; of those told at the same time the one further down. */
  private static @Nullable String before(Board board, String current) {
    String found = null;
    var latest = TPlus.ZERO;
    for (var inject : board.script().all().toList()) {
      if (!inject.id().equals(current)
          && board.progress().injects().get(inject.id()) instanceof InjectState.Delivered(var at)
          && !at.isBefore(latest)) {
        found = inject.id();
        latest = at;
      }
    }
    return found;
  }

  static Outcome skip(Plan plan, Board board, Command.SkipInject c) {
    var refused = notTold(plan, board, c.inject());
    if (refused != null) {
      return refused;
    }
    return c.reason().isBlank()
        ? no(Reason.REASON_MISSING)
        : TokenRules.yes(new Event.InjectSkipped(c.inject(), c.reason().strip()));
  }

  static Outcome postpone(Plan plan, Board board, Command.PostponeInject c) {
    var refused = notTold(plan, board, c.inject());
    if (refused != null) {
      return refused;
    }
    return board.clock().isBefore(c.until())
        ? TokenRules.yes(new Event.InjectPostponed(c.inject(), c.until()))
        : no(Reason.TIME_RUNS_BACK, c.until().toString());
  }

  private static Outcome.@Nullable Rejected notTold(Plan plan, Board board, String inject) {
    if (plan.exercise().script().inject(inject).isEmpty()) {
      return new Outcome.Rejected(new Rejection(Reason.UNKNOWN_INJECT, inject));
    }
    return board.progress().delivered(inject)
        ? new Outcome.Rejected(new Rejection(Reason.INJECT_ALREADY_DELIVERED, inject))
        : null;
  }

  static Outcome takeOffer(Plan plan, Board board, Command.TakeOffer c) {
    if (!board.progress().delivered(c.inject())) {
      return no(Reason.INJECT_NOT_DELIVERED, c.inject());
    }
    var effects = plan.exercise().script().inject(c.inject()).orElseThrow().staging().effects();
    boolean known = c.index() >= 0 && c.index() < effects.size();
    if (!known || !(effects.get(c.index()) instanceof Effect.Offered offered)) {
      return no(Reason.UNKNOWN_OFFER, c.inject());
    }
    if (board.progress().offers().contains(c.inject() + "#" + c.index())) {
      return no(Reason.OFFER_ALREADY_TAKEN, offered.when());
    }
    var events = new ArrayList<Event>();
    events.add(new Event.OfferTaken(c.inject(), c.index()));
    events.addAll(new Effects(plan, c.inject(), c.index()).of(board, offered.effect()));
    return new Outcome.Accepted(events);
  }

  static Outcome judge(Plan plan, Board board, Command.JudgeAction c) {
    var inject = plan.exercise().script().inject(c.action().inject());
    if (inject.isEmpty()) {
      return no(Reason.UNKNOWN_INJECT, c.action().inject());
    }
    if (inject.get().action(c.action().action()).isEmpty()) {
      return no(Reason.UNKNOWN_ACTION, c.action().action());
    }
    return board.progress().delivered(c.action().inject())
        ? TokenRules.yes(new Event.ActionJudged(c.action(), c.mark(), c.comment().strip()))
        : no(Reason.INJECT_NOT_DELIVERED, c.action().inject());
  }
}
