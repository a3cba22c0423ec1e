package id.gladi.core.compliance;

import id.gladi.core.conduct.Request;
import id.gladi.core.conduct.RequestLog;
import id.gladi.core.play.Board;
import id.gladi.core.play.Token;
import java.util.List;

/** What is on record of requests for forces that come only when they are asked for. */
final class Requests {
  private Requests() {}

  /** Why these forces may not be there yet: never asked for, refused, or not answered. */
  static List<Fact> unanswered(Board board, String order, String who) {
    var logs = logs(board, order);
    if (logs.stream().anyMatch(r -> r.state().answered())) {
      return List.of();
    }
    if (logs.isEmpty()) {
      return missing(order, who);
    }
    var last = logs.getLast();
    boolean refused = last.state() == Request.State.REFUSED;
    return List.of(
        Fact.of(
            Fact.Kind.REQUEST_NOT_ANSWERED,
            last.id(),
            FactWords.say(refused ? "request-refused" : "request-not-answered", who)));
  }

  /** Why these forces may not be there at all: never asked for, or refused. */
  static List<Fact> unrequested(Board board, String order, String who) {
    return logs(board, order).stream().anyMatch(r -> r.state() != Request.State.REFUSED)
        ? List.of()
        : logs(board, order).isEmpty() ? missing(order, who) : unanswered(board, order, who);
  }

  private static List<RequestLog> logs(Board board, String order) {
    return board.conduct().requests().stream()
        .filter(r -> r.request().order().equals(order))
        .toList();
  }

  private static List<Fact> missing(String order, String who) {
    return List.of(
        Fact.of(Fact.Kind.REQUEST_MISSING, order, FactWords.say("request-missing", who)));
  }

  static Fact inContact(Token token, Token crowd) {
    int metres = (int) Math.round(Crowds.distance(crowd, token.at()));
    return Fact.of(
        Fact.Kind.IN_CONTACT_LINE,
        token.id(),
        metres,
        Contact.METRES,
        FactWords.say("in-contact-line", token.face().name(), metres, crowd.face().name()));
  }
}
