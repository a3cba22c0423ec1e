package id.gladi.core.compliance;

import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Token;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Who is at work on the board. */
final class Posts {
  private Posts() {}

  /** The tokens of some sort, at work or not. */
  static List<Token> of(Board board, Predicate<Token> sort) {
    return board.field().tokens().values().stream().filter(sort).toList();
  }

  /** Somebody is there who is not resting and not out of action. */
  static boolean atWork(Token token) {
    return token.strength().likely() > 0
        && token.status() != Token.Status.OUT_OF_ACTION
        && token.status() != Token.Status.RESTING;
  }

  /** Somebody is there, and not at work. */
  static Fact idle(Fact.Kind kind, Token token) {
    return Fact.of(kind, token.id(), FactWords.say("not-at-work", token.face().name()));
  }

  /** A unit of the plan that carries a piece of equipment by this word. */
  static boolean carries(Plan plan, Token token, String word) {
    return plan.exercise()
        .forces()
        .unit(token.unit())
        .filter(u ->
            u.equipment().stream().anyMatch(e -> e.item().toLowerCase(Locale.ROOT).contains(word)))
        .isPresent();
  }
}
