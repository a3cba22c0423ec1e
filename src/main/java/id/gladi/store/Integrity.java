package id.gladi.store;

import id.gladi.app.BrokenRecordException;
import id.gladi.app.RecordFault;
import id.gladi.app.SessionId;
import id.gladi.app.UnreadableStepException;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Looks whether a session is what was once stored: nothing missing, nothing changed, all of it
 * readable and playable. What was cut off at the end is missed by the seal, and by the witness as
 * long as nobody changed that too.
 */
public final class Integrity {
  private final H2StepLog log;
  private final Function<PlanTexts, Plan> plans;

  /**
   * A check of one record.
   *
   * @param plans reads a session's copy of its plan; throws when it cannot
   */
  public Integrity(H2StepLog log, Function<PlanTexts, Plan> plans) {
    this.log = log;
    this.plans = plans;
  }

  /** What a check found. */
  public sealed interface Verdict {
    /** Nothing is wrong with so many steps. */
    record Sound(long steps) implements Verdict {}

    /**
     * The first thing that is wrong.
     *
     * @param step where; 0 is the session itself
     * @param detail for the log, or what exactly is named
     */
    record Broken(long steps, long step, RecordFault fault, String detail) implements Verdict {}
  }

  /** Checks one session. */
  public Verdict verify(SessionId id) {
    return verify(id, log.copy(id), log.promised(id));
  }

  /** Checks a session that is not in the record. */
  public Verdict verify(SessionCopy copy) {
    return verify(new SessionId(1), copy, Optional.empty());
  }

  private Verdict verify(SessionId id, SessionCopy copy, Optional<Head> promised) {
    try {
      chain(id, copy, promised);
      replay(id, plan(id, copy.session()), copy.steps());
      return new Verdict.Sound(copy.steps().size());
    } catch (BrokenRecordException found) {
      return new Verdict.Broken(copy.steps().size(), found.step(), found.fault(), found.detail());
    }
  }

  private static void chain(SessionId id, SessionCopy copy, Optional<Head> promised) {
    var links = new Links(id, copy.session(), promised);
    for (var step : copy.steps()) {
      try {
        links.next(step);
      } catch (BrokenRecordException found) {
        throw moved(links.head(), copy.steps())
            .map(seq ->
                new BrokenRecordException(id, found.step(), RecordFault.ORDER, Long.toString(seq)))
            .orElse(found);
      }
    }
    links.end(copy.attachments(), copy.seal());
  }

  /** The step that was stored where the chain breaks, when it stands in another place now. */
  private static Optional<Long> moved(Head head, List<Linked<StepRow>> steps) {
    long seq = head.steps() + 1;
    return steps.stream()
        .filter(step -> step.row().seq() != seq)
        .filter(step -> fits(head.hash(), step, seq))
        .map(step -> step.row().seq())
        .findFirst();
  }

  private static boolean fits(String previous, Linked<StepRow> step, long seq) {
    var row = step.row();
    return LongStream.of(row.parent(), seq - 1)
        .mapToObj(
            parent -> new StepRow(seq, parent, row.role(), row.wall(), row.format(), row.payload()))
        .anyMatch(there -> HashChain.ofStep(previous, there).equals(step.hash()));
  }

  private Plan plan(SessionId id, Linked<SessionRow> session) {
    try {
      return plans.apply(session.row().plan());
    } catch (RuntimeException e) {
      throw new BrokenRecordException(id, 0, RecordFault.PLAN, String.valueOf(e.getMessage()));
    }
  }

  private static void replay(SessionId id, Plan plan, List<Linked<StepRow>> rows) {
    var tree = StepTree.over(Board.before(plan));
    for (var linked : rows) {
      long seq = linked.row().seq();
      if (linked.row().parent() < 0 || linked.row().parent() >= seq) {
        throw new BrokenRecordException(
            id, seq, RecordFault.PARENT, Long.toString(linked.row().parent()));
      }
      var step = step(id, linked.row());
      try {
        tree = tree.plus(step);
      } catch (RuntimeException e) {
        throw new BrokenRecordException(
            id, seq, RecordFault.REPLAY, String.valueOf(e.getMessage()));
      }
    }
  }

  private static Step step(SessionId id, StepRow row) {
    try {
      return row.step();
    } catch (UnreadableStepException | IllegalArgumentException e) {
      throw new BrokenRecordException(
          id, row.seq(), RecordFault.PAYLOAD, String.valueOf(e.getMessage()));
    }
  }
}
