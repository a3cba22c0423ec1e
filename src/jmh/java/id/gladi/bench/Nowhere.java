package id.gladi.bench;

import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.StepLog;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import java.util.List;

/** Keeps nothing, so that only the program is measured. */
final class Nowhere implements StepLog {
  @Override
  public SessionId create(String exercise, String name, PlanTexts plan) {
    return new SessionId(1);
  }

  @Override
  public void append(SessionId session, Step step) {}

  @Override
  public List<Step> read(SessionId session) {
    return List.of();
  }

  @Override
  public PlanTexts plan(SessionId session) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<SessionSummary> sessions() {
    return List.of();
  }

  @Override
  public void close() {}
}
