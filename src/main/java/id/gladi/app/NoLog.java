package id.gladi.app;

import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import java.util.List;

/** A record that keeps nothing: for a play that is only looked at, or only measured. Any thread. */
public final class NoLog implements StepLog {
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
    throw new UnknownSessionException(session);
  }

  @Override
  public List<SessionSummary> sessions() {
    return List.of();
  }

  @Override
  public void close() {}
}
