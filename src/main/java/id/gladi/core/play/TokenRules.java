package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;

import id.gladi.core.Strength;
import id.gladi.core.plan.Standing;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Rules for tokens: placing, moving, forming, splitting and joining. */
final class TokenRules {
  private TokenRules() {}

  static Outcome place(Plan plan, Board board, Command.PlaceUnit c) {
    var found = plan.exercise().forces().unit(c.unit());
    if (found.isEmpty()) {
      return no(Reason.UNKNOWN_UNIT, c.unit());
    }
    var unit = found.get();
    var waiting = waiting(board, unit);
    if (waiting.isEmpty()) {
      return no(Reason.ALREADY_ON_BOARD, unit.name());
    }
    if (!plan.map().extent().contains(c.at())) {
      return no(Reason.OUTSIDE_MAP, unit.name());
    }
    var whole = Opening.token(unit, c.at());
    boolean free = board.field().token(unit.id()).isEmpty();
    var token = free ? whole : whole.named(freeId(board, unit.id()));
    return yes(new Event.TokenPlaced(token.withStrength(waiting.get())));
  }

  /** Who of a unit is not on the board yet; empty when everybody is. */
  private static Optional<Strength> waiting(Board board, Unit unit) {
    int standing =
        board.field().tokens().values().stream()
            .filter(token -> token.unit().equals(unit.id()))
            .mapToInt(token -> token.strength().likely())
            .sum();
    boolean there = board.field().token(unit.id()).isPresent();
    if (standing == 0 && !there) {
      return Optional.of(unit.strength());
    }
    int left = unit.strength().likely() - standing;
    return left > 0 ? Optional.of(Strength.exactly(left)) : Optional.empty();
  }

  static Outcome move(Plan plan, Board board, Command.MoveTokens c) {
    var events = new ArrayList<Event>();
    var seen = new HashSet<String>();
    for (var move : c.moves()) {
      if (board.field().token(move.token()).isEmpty()) {
        return no(Reason.NOT_ON_BOARD, move.token());
      }
      if (board.field().locked(move.token())) {
        return no(Reason.TOKEN_LOCKED, move.token());
      }
      if (move.path().isEmpty()) {
        return no(Reason.EMPTY_MOVE, move.token());
      }
      if (!move.path().stream().allMatch(plan.map().extent()::contains)) {
        return no(Reason.OUTSIDE_MAP, move.token());
      }
      if (!seen.add(move.token())) {
        return no(Reason.MOVED_TWICE, move.token());
      }
      events.add(new Event.TokenMoved(move.token(), move.path()));
    }
    return events.isEmpty() ? no(Reason.EMPTY_MOVE) : new Outcome.Accepted(events);
  }

  static Outcome turn(Board board, Command.TurnToken c) {
    if (board.field().token(c.token()).isEmpty()) {
      return no(Reason.NOT_ON_BOARD, c.token());
    }
    if (board.field().locked(c.token())) {
      return no(Reason.TOKEN_LOCKED, c.token());
    }
    if (!Double.isFinite(c.facing())) {
      return no(Reason.NOT_A_NUMBER);
    }
    double turned = ((c.facing() % 360) + 360) % 360;
    return yes(new Event.TokenTurned(c.token(), turned));
  }

  static Outcome form(Board board, Command.ChangeFormation c) {
    var token = board.field().token(c.token());
    if (token.isEmpty()) {
      return no(Reason.NOT_ON_BOARD, c.token());
    }
    int strength = token.get().strength().likely();
    if (c.formation() != null && c.formation().people() > strength) {
      return no(Reason.TOO_MANY_PEOPLE, c.formation().people() + " > " + strength);
    }
    return yes(new Event.FormationChanged(c.token(), c.formation()));
  }

  static Outcome status(Board board, Command.ChangeStatus c) {
    return board.field().token(c.token()).isEmpty()
        ? no(Reason.NOT_ON_BOARD, c.token())
        : yes(new Event.StatusChanged(c.token(), c.status()));
  }

  static Outcome split(Plan plan, Board board, Command.SplitToken c) {
    var token = board.field().token(c.token());
    if (token.isEmpty()) {
      return no(Reason.NOT_ON_BOARD, c.token());
    }
    if (c.persons() < 1 || c.persons() >= token.get().strength().likely()) {
      return no(Reason.SPLIT_IMPOSSIBLE, token.get().face().name());
    }
    if (!plan.map().extent().contains(c.at())) {
      return no(Reason.OUTSIDE_MAP, token.get().face().name());
    }
    var leaving = token.get().strength().share(c.persons());
    var part = part(token.get(), freeId(board, token.get().unit()), leaving, c.at());
    return token.get().outline().size() < 3
        ? yes(splitOff(token.get(), part, token.get().strength().minus(leaving)))
        : new Outcome.Accepted(CrowdRules.split(board, token.get(), part));
  }

  static Event splitOff(Token from, Token part, Strength left) {
    return new Event.TokenSplit(from.id(), left, part);
  }

  private static Token part(Token from, String id, Strength strength, Point at) {
    return new Token(
        id,
        from.unit(),
        from.face(),
        strength,
        at,
        from.facing(),
        null,
        from.status(),
        List.of(),
        List.of());
  }

  /** The unit's id with the smallest number from 2 that no token on the board has. */
  static String freeId(Board board, String unit) {
    int number = 2;
    while (board.field().token(unit + "-part-" + number).isPresent()) {
      number++;
    }
    return unit + "-part-" + number;
  }

  static Outcome merge(Board board, Command.MergeTokens c) {
    var part = board.field().token(c.part());
    var into = board.field().token(c.into());
    if (part.isEmpty() || into.isEmpty()) {
      return no(Reason.NOT_ON_BOARD, part.isEmpty() ? c.part() : c.into());
    }
    boolean same = part.get().unit().equals(into.get().unit()) || crowds(part.get(), into.get());
    if (c.part().equals(c.into()) || !same) {
      return no(Reason.MERGE_DIFFERENT, part.get().face().name());
    }
    var together = into.get().strength().plus(part.get().strength());
    var events = new ArrayList<Event>();
    events.add(new Event.TokensMerged(c.part(), c.into(), together));
    CrowdRules.joined(part.get(), into.get()).ifPresent(events::add);
    return new Outcome.Accepted(events);
  }

  /** Crowds flow together; units stay countable, so a unit only takes back its own parts. */
  private static boolean crowds(Token part, Token into) {
    return part.face().standing() == Standing.CITIZEN
        && into.face().standing() == Standing.CITIZEN
        && part.face().kind().equals(into.face().kind());
  }

  static Outcome remove(Board board, Command.RemoveToken c) {
    if (board.field().token(c.token()).isEmpty()) {
      return no(Reason.NOT_ON_BOARD, c.token());
    }
    return board.field().locked(c.token())
        ? no(Reason.TOKEN_LOCKED, c.token())
        : yes(new Event.TokenRemoved(c.token()));
  }

  static Outcome yes(Event event) {
    return new Outcome.Accepted(List.of(event));
  }
}
