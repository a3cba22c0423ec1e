package id.gladi.app;

import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import java.util.List;

/**
 * The record: append-only, one transaction per step, on disk before the call returns.
 * Implementations throw {@link StorageException} when the disk refuses; a step that was not
 * acknowledged was not played.
 */
public interface StepLog extends AutoCloseable {
  /** Stores a new session with its own copy of the plan. */
  SessionId create(String exercise, String name, PlanTexts plan);

  /** Appends the next step durably; a number that is not the next one is rejected. */
  void append(SessionId session, Step step);

  /** Every step of a session in order. */
  List<Step> read(SessionId session);

  /** The session's own copy of the plan. */
  PlanTexts plan(SessionId session);

  /** All sessions, the newest change first. */
  List<SessionSummary> sessions();

  @Override
  void close();
}
