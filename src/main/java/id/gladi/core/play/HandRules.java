package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;
import static id.gladi.core.play.TokenRules.yes;

import id.gladi.core.plan.Attachment;
import id.gladi.core.play.Rejection.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Rules for working with many tokens: groups, locks, and several acts as one. */
final class HandRules {
  private HandRules() {}

  static Outcome group(Board board, Command.GroupTokens c) {
    var tokens = List.copyOf(new LinkedHashSet<>(c.tokens()));
    for (var id : tokens) {
      if (board.field().token(id).isEmpty()) {
        return no(Reason.NOT_ON_BOARD, id);
      }
    }
    if (tokens.size() < 2) {
      return no(Reason.GROUP_TOO_SMALL);
    }
    if (c.name().isBlank()) {
      return no(Reason.TEXT_MISSING);
    }
    var id = board.field().arrangement().freeGroup();
    return yes(new Event.GroupFormed(new Group(id, c.name().strip(), tokens)));
  }

  static Outcome dissolve(Board board, Command.DissolveGroup c) {
    return board.field().arrangement().groups().containsKey(c.group())
        ? yes(new Event.GroupDissolved(c.group()))
        : no(Reason.UNKNOWN_GROUP, c.group());
  }

  static Outcome lock(Board board, Command.LockToken c) {
    if (board.field().token(c.token()).isEmpty()) {
      return no(Reason.NOT_ON_BOARD, c.token());
    }
    return board.field().locked(c.token()) == c.locked()
        ? no(c.locked() ? Reason.TOKEN_LOCKED : Reason.NOT_LOCKED, c.token())
        : yes(new Event.LockChanged(c.token(), c.locked()));
  }

  static Outcome show(Board board, Command.ShowToken c) {
    var token = board.field().token(c.token());
    if (token.isEmpty()) {
      return no(Reason.NOT_ON_BOARD, c.token());
    }
    return token.get().face().visible() == c.visible()
        ? no(c.visible() ? Reason.ALREADY_SHOWN : Reason.ALREADY_HIDDEN, c.token())
        : yes(new Event.SightChanged(c.token(), c.visible()));
  }

  /** Every command on the board that the ones before it left; the first refusal refuses all. */
  static Outcome together(Plan plan, Board board, Command.Together c) {
    var events = new ArrayList<Event>();
    var now = board;
    for (var command : c.commands()) {
      switch (Decider.decide(plan, now, command)) {
        case Outcome.Accepted(var caused) -> {
          events.addAll(caused);
          now = Evolver.evolve(now, caused);
        }
        case Outcome.Rejected refused -> {
          return refused;
        }
      }
    }
    if (events.isEmpty()) {
      return no(Reason.EMPTY_MOVE);
    }
    return attached(events) > Attachment.MOST_BYTES
        ? no(Reason.ATTACHMENTS_TOO_LARGE_AT_ONCE)
        : new Outcome.Accepted(events);
  }

  /** Bytes that a step attaches: all of them are one line of the record. */
  private static long attached(List<Event> events) {
    return events.stream()
        .mapToLong(e ->
            e instanceof Event.InjectAttached(_, var attachment) ? attachment.data().size() : 0)
        .sum();
  }
}
