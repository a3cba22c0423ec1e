package id.gladi.ui.library;

import id.gladi.app.ExerciseSession;
import id.gladi.app.Opened;
import id.gladi.app.RecordCare;
import id.gladi.app.ReviewRoom;
import id.gladi.app.SessionGlance;
import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.Workspace;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.StepTree;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// A workspace in memory that really plays. What it is asked is written down in `calls`; `trouble`,
/// when set, is thrown by the next call instead of an answer.
final class MemoryWorkspace implements Workspace, AutoCloseable {
  private final MemoryLog log = new MemoryLog();
  private final List<Plan> plans = new ArrayList<>();
  private final Map<Path, Opened> files = new HashMap<>();
  private final List<ExerciseSession> open = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-05T02:42:00Z");
  final List<String> calls = new ArrayList<>();
  @Nullable RuntimeException trouble;

  MemoryWorkspace with(Plan... more) {
    plans.addAll(List.of(more));
    return this;
  }

  MemoryWorkspace at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  /// Answers this when the file is opened.
  MemoryWorkspace holding(Path file, Opened opened) {
    files.put(file, opened);
    return this;
  }

  /// Plays a session of an exercise up to and with an inject.
  SessionId played(String exercise, int injects) {
    var session = started(exercise);
    for (var inject : session.plan().exercise().script().injects().subList(0, injects)) {
      session.submit(new Command.DeliverInject(inject.id()), "uji").join();
    }
    return session.id();
  }

  @Override
  public List<Plan> exercises() {
    answer("exercises");
    return List.copyOf(plans);
  }

  @Override
  public Opened openExercise(Path file) {
    answer("open " + file);
    var opened = Objects.requireNonNull(files.get(file));
    if (opened instanceof Opened.Ready(var plan)) {
      plans.removeIf(p -> p.exercise().id().equals(plan.exercise().id()));
      plans.addFirst(plan);
    }
    return opened;
  }

  @Override
  public List<SessionSummary> sessions() {
    answer("sessions");
    return log.sessions();
  }

  @Override
  public SessionGlance glance(SessionId session) {
    answer("glance " + session);
    var plan = plan(log.plan(session).exercise());
    var tree = StepTree.over(Board.before(plan));
    for (var step : log.read(session)) {
      tree = tree.plus(step);
    }
    return SessionGlance.of(plan, tree.board());
  }

  @Override
  public ExerciseSession start(String exercise) {
    answer("start " + exercise);
    return started(exercise);
  }

  private ExerciseSession started(String exercise) {
    var name = plan(exercise).exercise().identity().name();
    return opened(log.create(exercise, name, new PlanTexts(exercise, "", "")));
  }

  @Override
  public ExerciseSession resume(SessionId session) {
    answer("resume " + session);
    return opened(session);
  }

  private ExerciseSession opened(SessionId id) {
    InstantSource clock = InstantSource.fixed(now);
    var session =
        ExerciseSession.open(
            id,
            plan(log.plan(id).exercise()),
            log,
            clock,
            e -> {
              throw e;
            });
    open.add(session);
    return session;
  }

  @Override
  public void writeReview(SessionId session, Path file, String language, DoubleConsumer progress) {
    answer("review " + session + " " + file + " " + language);
    progress.accept(0.5);
    progress.accept(1);
  }

  @Override
  public RecordCare care() {
    throw new IllegalStateException("the library itself does not care for the record");
  }

  @Override
  public ReviewRoom reviews() {
    throw new IllegalStateException("the library itself shows no review");
  }

  @Override
  public void writeDiagnosis(Path file) {
    answer("diagnosis " + file);
  }

  @Override
  public Path logFile() {
    return Path.of("gladi.log");
  }

  private void answer(String call) {
    calls.add(call);
    var thrown = trouble;
    trouble = null;
    if (thrown != null) {
      throw thrown;
    }
  }

  private Plan plan(String exercise) {
    return plans.stream().filter(p -> p.exercise().id().equals(exercise)).findFirst().orElseThrow();
  }

  @Override
  public void close() {
    open.forEach(ExerciseSession::close);
  }
}
