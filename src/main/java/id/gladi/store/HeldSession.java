package id.gladi.store;

import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.StepLog;
import id.gladi.app.StorageException;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import id.gladi.core.review.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session as it is stored, kept in memory besides: whoever plays through this can save all of it
 * elsewhere after the folder of the record is gone or its disk refuses. Holds what was acknowledged
 * and nothing more. Thread-safe.
 */
public final class HeldSession implements StepLog {
  private final H2StepLog record;
  private final SessionId session;
  private final SessionCopy begun;
  private List<Linked<StepRow>> steps;

  HeldSession(H2StepLog record, SessionId session) {
    this.record = record;
    this.session = session;
    this.begun = record.head(session);
    this.steps = new ArrayList<>();
  }

  /** Which session is held. */
  public SessionId session() {
    return session;
  }

  /** All of the session that was acknowledged, whether or not the record can still be read. */
  public SessionCopy copy() {
    var remarks = remarks();
    synchronized (this) {
      return new SessionCopy(begun.session(), steps, begun.attachments(), begun.seal(), remarks);
    }
  }

  @Override
  public void append(SessionId to, Step step) {
    record.append(to, step);
    if (to.equals(session)) {
      keep(StepRow.of(step));
    }
  }

  private synchronized void keep(StepRow row) {
    var previous = steps.isEmpty() ? begun.session().hash() : steps.getLast().hash();
    steps.add(new Linked<>(row, HashChain.ofStep(previous, row)));
  }

  /** As they are now, or as they were when the session was opened. */
  private Optional<Remarks> remarks() {
    try {
      return record.upkeep().remarks().read(session).or(begun::remarks);
    } catch (StorageException e) {
      return begun.remarks();
    }
  }

  @Override
  public List<Step> read(SessionId from) {
    if (!from.equals(session)) {
      return record.read(from);
    }
    var rows = new ArrayList<Linked<StepRow>>();
    var read = record.read(from, rows::addAll);
    keep(rows);
    return read;
  }

  private synchronized void keep(List<Linked<StepRow>> rows) {
    steps = rows;
  }

  @Override
  public SessionId create(String exercise, String name, PlanTexts plan) {
    return record.create(exercise, name, plan);
  }

  @Override
  public PlanTexts plan(SessionId of) {
    return record.plan(of);
  }

  @Override
  public List<SessionSummary> sessions() {
    return record.sessions();
  }

  /** The record stays open; it is its owner's. */
  @Override
  public void close() {}
}
