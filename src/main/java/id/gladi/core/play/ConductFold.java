package id.gladi.core.play;

import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Conduct;
import id.gladi.core.conduct.Order;
import id.gladi.core.conduct.RequestLog;
import java.util.List;

/** How what is on record changes the board. */
final class ConductFold {
  private ConductFold() {}

  /** A decision of a stage that must be reported calls for its report. */
  static Board decided(Board board, Decision decision) {
    var written = board.with(new Journal.Entry.Decided(board.clock(), decision));
    if (decision.stage() < Order.REPORTED_FROM) {
      return written;
    }
    var used =
        new Conduct.ForceUsed(
            "keputusan-" + (written.conduct().acts().size() + 1),
            board.clock(),
            decision.by(),
            decision.text(),
            decision.stage());
    return written.with(written.conduct().with(used));
  }

  /** An order of such a stage calls for its report, an order to arrest for its checklist. */
  static Board ordered(Board board, Event.OrderGiven given) {
    var order = given.order();
    var conduct = board.conduct().with(new Conduct.Given(given.id(), board.clock(), order));
    if (order.forceful()) {
      conduct =
          conduct.with(
              new Conduct.ForceUsed(
                  given.id(), board.clock(), order.by(), order.order(), order.effectiveStage()));
    }
    if (order.order().equals(Order.ARREST)) {
      var arrest =
          new Arrest(order.by(), order.crowd(), order.units(), 0, order.reason(), List.of());
      conduct = conduct.arrested(given.id(), arrest);
    }
    return board.with(conduct);
  }

  static Board offered(Board board, Event.MeetingOffered e) {
    return board.with(
        board.conduct().with(new Conduct.Offer(board.clock(), e.crowd(), e.by(), e.text())));
  }

  static Board answered(Board board, Event.RequestAnswered e) {
    var entry = new RequestLog.Entry(e.state(), board.clock(), e.note());
    return board.with(board.conduct().answered(e.id(), entry));
  }

  static Board secured(Board board, Event.CustodyAnswered e) {
    return board.with(board.conduct().with(new Conduct.Answered(board.clock(), e.custody())));
  }
}
