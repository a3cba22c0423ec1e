package id.gladi.store;

import id.gladi.app.SessionId;
import id.gladi.app.UnreadableStepException;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import java.util.List;
import java.util.function.Function;

/**
 * Looks whether a session is what was once stored: nothing missing, nothing changed, all of it
 * readable and playable. What was cut off at the very end by someone who knows the format cannot be
 * seen from inside the file.
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
    record Broken(long steps, long step, Fault fault, String detail) implements Verdict {}
  }

  /** What can be wrong; every one has a sentence in both languages. */
  public enum Fault {
    /** The session's own row was changed. */
    SESSION_CHANGED,
    /** A number is missing. */
    GAP,
    /** The row, or one before it, was changed. */
    CHAIN,
    /** The payload cannot be read. */
    PAYLOAD,
    /** The parent does not exist. */
    PARENT,
    /** The session's copy of the plan cannot be read. */
    PLAN,
    /** The events cannot be played. */
    REPLAY
  }

  private static final class Found extends Exception {
    private static final long serialVersionUID = 1L;
    private final long step;
    private final Fault fault;

    Found(long step, Fault fault, String detail) {
      super(detail);
      this.step = step;
      this.fault = fault;
    }
  }

  /** Checks one session. */
  public Verdict verify(SessionId id) {
    var session = log.session(id);
    var rows = log.rows(id);
    try {
      chain(session, rows);
      replay(plan(session), rows);
      return new Verdict.Sound(rows.size());
    } catch (Found found) {
      var detail = String.valueOf(found.getMessage());
      return new Verdict.Broken(rows.size(), found.step, found.fault, detail);
    }
  }

  private static void chain(Linked<SessionRow> session, List<Linked<StepRow>> rows) throws Found {
    var hash = HashChain.ofSession(session.row());
    if (!hash.equals(session.hash())) {
      throw new Found(0, Fault.SESSION_CHANGED, "");
    }
    long expected = 1;
    for (var linked : rows) {
      if (linked.row().seq() != expected) {
        throw new Found(expected, Fault.GAP, "");
      }
      hash = HashChain.ofStep(hash, linked.row());
      if (!hash.equals(linked.hash())) {
        throw new Found(expected, Fault.CHAIN, "");
      }
      expected++;
    }
  }

  private Plan plan(Linked<SessionRow> session) throws Found {
    try {
      return plans.apply(session.row().plan());
    } catch (RuntimeException e) {
      throw new Found(0, Fault.PLAN, String.valueOf(e.getMessage()));
    }
  }

  private static void replay(Plan plan, List<Linked<StepRow>> rows) throws Found {
    var tree = StepTree.over(Board.before(plan));
    for (var linked : rows) {
      long seq = linked.row().seq();
      if (linked.row().parent() < 0 || linked.row().parent() >= seq) {
        throw new Found(seq, Fault.PARENT, Long.toString(linked.row().parent()));
      }
      var step = step(linked.row());
      try {
        tree = tree.plus(step);
      } catch (RuntimeException e) {
        throw new Found(seq, Fault.REPLAY, String.valueOf(e.getMessage()));
      }
    }
  }

  private static Step step(StepRow row) throws Found {
    try {
      return row.step();
    } catch (UnreadableStepException | IllegalArgumentException e) {
      throw new Found(row.seq(), Fault.PAYLOAD, String.valueOf(e.getMessage()));
    }
  }
}
