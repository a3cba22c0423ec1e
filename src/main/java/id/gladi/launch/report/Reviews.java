package id.gladi.launch.report;

import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.core.review.Remarks;
import id.gladi.store.H2StepLog;
import java.util.Comparator;
import java.util.Optional;

/** What people added to the reviews of a record, and what one session leaves to the next. */
public record Reviews(H2StepLog log) {
  /**
   * The remarks on a session. As long as nobody kept any, they are the letterhead of the house and
   * the tasks that the session before of the same exercise left open.
   */
  public Remarks of(SessionId session) {
    return kept(session).orElseGet(() -> begun(session));
  }

  private Optional<Remarks> kept(SessionId session) {
    return log.upkeep().remarks().read(session);
  }

  private Remarks begun(SessionId session) {
    var house = Remarks.NONE.withFront(log.upkeep().remarks().house());
    return before(session)
        .map(earlier -> carried(house, earlier.number(), of(earlier)))
        .orElse(house);
  }

  private static Remarks carried(Remarks house, long number, Remarks earlier) {
    var begun = house.carriedFrom(number, earlier);
    return earlier.front().letterhead().isEmpty() ? begun.withFront(house.front()) : begun;
  }

  /** The session of the same exercise that was begun last before this one. */
  private Optional<SessionId> before(SessionId session) {
    var all = log.sessions();
    var exercise =
        all.stream()
            .filter(each -> each.id().equals(session))
            .findFirst()
            .map(SessionSummary::exercise);
    return all.stream()
        .filter(each -> exercise.filter(each.exercise()::equals).isPresent())
        .map(SessionSummary::id)
        .filter(id -> id.number() < session.number())
        .max(Comparator.comparingLong(SessionId::number));
  }
}
