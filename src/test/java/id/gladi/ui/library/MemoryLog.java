package id.gladi.ui.library;

import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.StepLog;
import id.gladi.app.UnknownSessionException;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// A record that forgets everything with the test.
final class MemoryLog implements StepLog {
  private record Entry(String exercise, String name, PlanTexts plan, List<Step> steps) {}

  private final TreeMap<SessionId, Entry> entries = new TreeMap<>();

  @Override
  public synchronized SessionId create(String exercise, String name, PlanTexts plan) {
    var id = new SessionId(entries.size() + 1L);
    entries.put(id, new Entry(exercise, name, plan, new ArrayList<>()));
    return id;
  }

  @Override
  public synchronized void append(SessionId session, Step step) {
    entry(session).steps().add(step);
  }

  @Override
  public synchronized List<Step> read(SessionId session) {
    return List.copyOf(entry(session).steps());
  }

  @Override
  public synchronized PlanTexts plan(SessionId session) {
    return entry(session).plan();
  }

  @Override
  public synchronized List<SessionSummary> sessions() {
    return entries.keySet().stream()
        .map(this::summary)
        .sorted(
            Comparator.comparing(SessionSummary::lastChange)
                .thenComparing(SessionSummary::id)
                .reversed())
        .toList();
  }

  private SessionSummary summary(SessionId id) {
    var entry = entry(id);
    var first = entry.steps().isEmpty() ? Instant.EPOCH : entry.steps().getFirst().wall();
    var last = entry.steps().isEmpty() ? first : entry.steps().getLast().wall();
    return new SessionSummary(
        id, entry.exercise(), entry.name(), entry.steps().size(), first, last, false);
  }

  private Entry entry(SessionId session) {
    var entry = entries.get(session);
    if (entry == null) {
      throw new UnknownSessionException(session);
    }
    return entry;
  }

  @Override
  public void close() {}
}
