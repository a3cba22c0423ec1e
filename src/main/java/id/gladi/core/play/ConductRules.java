package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;
import static id.gladi.core.play.TokenRules.yes;

import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Order;
import id.gladi.core.conduct.Request;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.Rejection.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for orders, warnings, offers, requests and arrests: what makes an entry sound. */
final class ConductRules {
  private ConductRules() {}

  static Outcome order(Plan plan, Board board, Command.GiveOrder c) {
    var order = c.order();
    if (plan.profile().authority(order.order()).isEmpty()) {
      return no(Reason.UNKNOWN_ORDER, order.order());
    }
    if (order.by().isBlank()) {
      return no(Reason.DECIDER_MISSING);
    }
    if (order.stage() < 1 || order.stage() > CommandRules.HIGHEST_OPEN_STAGE) {
      return no(Reason.STAGE_CLOSED, "T" + order.stage());
    }
    if (order.disperses() && order.crowd() == null && order.at() == null) {
      return no(Reason.PLACE_MISSING);
    }
    var refused = absent(board, order.units());
    refused = refused == null ? notACrowd(board, order.crowd()) : refused;
    if (refused != null) {
      return refused;
    }
    var at = order.at();
    if (at != null && !plan.map().extent().contains(at)) {
      return no(Reason.OUTSIDE_MAP);
    }
    var inject = order.inject();
    if (inject != null && plan.exercise().script().inject(inject).isEmpty()) {
      return no(Reason.UNKNOWN_INJECT, inject);
    }
    return new Outcome.Accepted(events(board, order));
  }

  /** An order to appeal to a crowd is a warning that the crowd hears. */
  private static List<Event> events(Board board, Order order) {
    var id = "perintah-" + (board.conduct().orders().size() + 1);
    var given = new Event.OrderGiven(id, order);
    var crowd = order.crowd();
    return order.order().equals(Order.APPEAL) && crowd != null
        ? List.of(given, warned(board, crowd, order.by(), order.reason()))
        : List.of(given);
  }

  private static Event warned(Board board, String crowd, String by, String text) {
    int number = board.conduct().warningsTo(crowd).size() + 1;
    return new Event.CrowdWarned(crowd, number, by.strip(), text.strip());
  }

  static Outcome warn(Board board, Command.WarnCrowd c) {
    var refused = notACrowd(board, c.crowd());
    if (refused != null) {
      return refused;
    }
    return c.by().isBlank()
        ? no(Reason.DECIDER_MISSING)
        : yes(warned(board, c.crowd(), c.by(), c.text()));
  }

  static Outcome offer(Board board, Command.OfferMeeting c) {
    var refused = notACrowd(board, c.crowd());
    if (refused != null) {
      return refused;
    }
    return c.by().isBlank()
        ? no(Reason.DECIDER_MISSING)
        : yes(new Event.MeetingOffered(c.crowd(), c.by().strip(), c.text().strip()));
  }

  static Outcome request(Plan plan, Board board, Command.SendRequest c) {
    var request = c.request();
    boolean known =
        request.order().equals(Request.REINFORCEMENT)
            || plan.profile().authority(request.order()).isPresent();
    if (!known) {
      return no(Reason.UNKNOWN_ORDER, request.order());
    }
    if (request.by().isBlank() || request.to().isBlank()) {
      return no(Reason.DECIDER_MISSING);
    }
    for (var unit : request.units()) {
      if (plan.exercise().forces().unit(unit).isEmpty()) {
        return no(Reason.UNKNOWN_UNIT, unit);
      }
    }
    int number = board.conduct().requests().size() + 1;
    return yes(new Event.RequestSent("permintaan-" + number, request));
  }

  static Outcome answer(Board board, Command.AnswerRequest c) {
    var request = board.conduct().request(c.request());
    if (request.isEmpty()) {
      return no(Reason.UNKNOWN_REQUEST, c.request());
    }
    return request.get().state().leadsTo(c.state())
        ? yes(new Event.RequestAnswered(c.request(), c.state(), c.note().strip()))
        : no(Reason.STATE_RUNS_BACK, request.get().request().what());
  }

  static Outcome arrest(Board board, Command.RecordArrest c) {
    Arrest arrest = c.arrest();
    if (arrest.by().isBlank()) {
      return no(Reason.DECIDER_MISSING);
    }
    if (arrest.reason().isBlank()) {
      return no(Reason.REASON_MISSING);
    }
    var refused = absent(board, arrest.units());
    refused = refused == null ? notACrowd(board, arrest.crowd()) : refused;
    int number = board.conduct().arrests().size() + 1;
    return refused == null
        ? yes(new Event.ArrestRecorded("penangkapan-" + number, arrest))
        : refused;
  }

  static Outcome check(Board board, Command.CheckArrest c) {
    return board.conduct().arrests().containsKey(c.arrest())
        ? yes(new Event.ArrestChecked(c.arrest(), c.care()))
        : no(Reason.UNKNOWN_ARREST, c.arrest());
  }

  private static @Nullable Outcome absent(Board board, List<String> units) {
    for (var unit : units) {
      if (board.field().token(unit).isEmpty()) {
        return no(Reason.NOT_ON_BOARD, unit);
      }
    }
    return null;
  }

  /** Why this is no crowd on the board; null when it is one, or when none is named. */
  private static @Nullable Outcome notACrowd(Board board, @Nullable String crowd) {
    if (crowd == null) {
      return null;
    }
    var token = board.field().token(crowd);
    if (token.isEmpty()) {
      return no(Reason.NOT_ON_BOARD, crowd);
    }
    return token.get().face().standing() == Standing.CITIZEN
        ? null
        : no(Reason.NOT_A_CROWD, token.get().face().name());
  }
}
