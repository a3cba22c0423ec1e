package id.gladi.launch.cli;

import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.StepLog;
import id.gladi.app.UnknownSessionException;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import java.util.List;

/** A record that keeps nothing: for pictures of a play that nobody asked to be kept. */
final class NoLog implements StepLog {
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
