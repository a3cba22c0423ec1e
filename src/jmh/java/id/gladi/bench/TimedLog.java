package id.gladi.bench;

import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.StepLog;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Hands everything on and keeps how long every step took until it was on the disk, and how large
 * the file became.
 */
final class TimedLog implements StepLog {
  private final StepLog log;
  private final Path file;
  private long largest;
  private long[] waits = new long[1_024];
  private int count;

  TimedLog(StepLog log, Path file) {
    this.log = log;
    this.file = file;
  }

  /** Bytes. */
  long largest() {
    return largest;
  }

  /** In nanoseconds, one for each step. */
  long[] waits() {
    return Arrays.copyOf(waits, count);
  }

  @Override
  public SessionId create(String exercise, String name, PlanTexts plan) {
    return log.create(exercise, name, plan);
  }

  @Override
  public void append(SessionId session, Step step) {
    long start = System.nanoTime();
    log.append(session, step);
    if (count == waits.length) {
      waits = Arrays.copyOf(waits, count * 2);
    }
    waits[count++] = System.nanoTime() - start;
    largest = Math.max(largest, file.toFile().length());
  }

  @Override
  public List<Step> read(SessionId session) {
    return log.read(session);
  }

  @Override
  public PlanTexts plan(SessionId session) {
    return log.plan(session);
  }

  @Override
  public List<SessionSummary> sessions() {
    return log.sessions();
  }

  @Override
  public void close() {
    log.close();
  }
}
