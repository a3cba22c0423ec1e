package id.gladi.launch;

import id.gladi.app.ExerciseSession;
import id.gladi.app.Opened;
import id.gladi.app.RecordCare;
import id.gladi.app.ReviewRoom;
import id.gladi.app.SessionGlance;
import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.StorageException;
import id.gladi.app.Workspace;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import id.gladi.core.review.Remarks;
import id.gladi.export.BoardDrawing;
import id.gladi.files.Bundled;
import id.gladi.files.OpenedPlan;
import id.gladi.files.PlanReader;
import id.gladi.files.problem.ReadResult;
import id.gladi.launch.cli.PhaseBackups;
import id.gladi.launch.report.Documents;
import id.gladi.launch.report.Format;
import id.gladi.launch.report.LastRead;
import id.gladi.launch.report.LocalReviews;
import id.gladi.launch.report.Played;
import id.gladi.launch.report.Reviews;
import id.gladi.launch.report.Wanted;
import id.gladi.store.H2StepLog;
import id.gladi.store.HeldSession;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The workspace of one data folder: the exercises that come with the program, those opened from
 * files during this run, and the sessions of the record. Thread-safe.
 */
final class LocalWorkspace implements Workspace {
  private final H2StepLog record;
  private final InstantSource clock;
  private final Path data;
  private final Path logFile;
  private final Consumer<RuntimeException> alarm;
  private final PlanReader reader = new PlanReader();
  private final Documents documents = new Documents(new BoardDrawing());
  private final LastRead lastRead;
  private final UserShelf shelf;
  private final Map<String, OpenedPlan> plans = new LinkedHashMap<>();
  private volatile @Nullable HeldSession held;

  /**
   * Over an open record, which stays the caller's.
   *
   * @param data the data folder with the user's own exercises and maps
   * @param alarm told of what goes wrong in an observer of a session
   */
  LocalWorkspace(
      H2StepLog record,
      InstantSource clock,
      Path data,
      Path logFile,
      Consumer<RuntimeException> alarm) {
    this.record = record;
    this.clock = clock;
    this.data = data;
    this.shelf = new UserShelf(data);
    this.logFile = logFile;
    this.alarm = alarm;
    this.lastRead = new LastRead(this::read, this::newest);
  }

  @Override
  public List<Plan> exercises() {
    synchronized (plans) {
      Bundled.exercises().forEach(this::bundled);
      var own = new LinkedHashSet<String>();
      shelf.exercises().forEach(file -> own(file).ifPresent(own::add));
      return Stream.concat(own.stream(), plans.keySet().stream())
          .distinct()
          .flatMap(id -> Stream.ofNullable(plans.get(id)))
          .map(OpenedPlan::plan)
          .toList();
    }
  }

  private OpenedPlan bundled(String id) {
    return plans.computeIfAbsent(
        id,
        name ->
            switch (reader.bundled(name)) {
              case ReadResult.Read<OpenedPlan>(var opened) -> opened;
              case ReadResult.Faulty<OpenedPlan>(var problems) ->
                  throw new IllegalStateException(problems.getFirst().in("en"));
            });
  }

  /** A file of the shelf that somebody broke is not listed; opening it says what is wrong. */
  private Optional<String> own(Path file) {
    if (reader.read(file) instanceof ReadResult.Read<OpenedPlan>(var opened)) {
      var id = opened.plan().exercise().id();
      plans.put(id, opened);
      return Optional.of(id);
    }
    return Optional.empty();
  }

  @Override
  public Opened openExercise(Path file) {
    return switch (reader.read(file)) {
      case ReadResult.Read<OpenedPlan>(var opened) -> {
        synchronized (plans) {
          plans.put(opened.plan().exercise().id(), opened);
        }
        yield new Opened.Ready(opened.plan());
      }
      case ReadResult.Faulty<OpenedPlan>(var problems) ->
          new Opened.Faulty(problems.stream().map(LocalMapRoom::fault).toList());
    };
  }

  @Override
  public List<SessionSummary> sessions() {
    return record.sessions();
  }

  @Override
  public SessionGlance glance(SessionId session) {
    var plan = planOf(session);
    return SessionGlance.of(plan, tree(session, plan).board());
  }

  @Override
  public ExerciseSession start(String exercise) {
    OpenedPlan opened;
    synchronized (plans) {
      opened = Optional.ofNullable(plans.get(exercise)).orElseGet(() -> bundled(exercise));
    }
    var name = opened.plan().exercise().identity().name();
    var id = record.create(exercise, name, opened.texts());
    return open(id, opened.plan());
  }

  @Override
  public ExerciseSession resume(SessionId session) {
    return open(session, planOf(session));
  }

  private ExerciseSession open(SessionId id, Plan plan) {
    var kept = record.hold(id);
    held = kept;
    var session = ExerciseSession.open(id, plan, kept, clock, alarm);
    PhaseBackups.watch(session, record);
    return session;
  }

  private Plan planOf(SessionId session) {
    return switch (reader.parse(record.plan(session))) {
      case ReadResult.Read<Plan>(var plan) -> plan;
      case ReadResult.Faulty<Plan>(var problems) ->
          throw new StorageException(
              "session " + session + ": its plan: " + problems.getFirst().in("en"));
    };
  }

  private StepTree tree(SessionId session, Plan plan) {
    var tree = StepTree.over(Board.before(plan));
    for (var step : record.read(session)) {
      tree = tree.plus(step);
    }
    return tree;
  }

  @Override
  public void writeReview(SessionId session, Path file, String language, DoubleConsumer progress) {
    var played = played(session, language);
    documents.write(played, Wanted.report(Format.PDF, language), file, progress);
  }

  private Played played(SessionId session, String language) {
    return lastRead
        .of(session)
        .named(sessionName(session, language))
        .with(new Reviews(record).of(session));
  }

  private Played read(SessionId session) {
    var plan = planOf(session);
    var tree = tree(session, plan);
    return new Played("", fingerprint(session, tree.size()), plan, tree, Remarks.NONE);
  }

  private String fingerprint(SessionId session, long steps) {
    return steps == 0 ? "" : record.fingerprint(session, steps);
  }

  private String newest(SessionId session) {
    long steps =
        record.sessions().stream()
            .filter(each -> each.id().equals(session))
            .findFirst()
            .map(SessionSummary::steps)
            .orElse(0L);
    return fingerprint(session, steps);
  }

  @Override
  public ReviewRoom reviews() {
    return new LocalReviews(documents, new Reviews(record), this::played);
  }

  private static String sessionName(SessionId session, String language) {
    return (language.equals("en") ? "Session " : "Sesi ") + session;
  }

  @Override
  public RecordCare care() {
    return new LocalCare(record, () -> Optional.ofNullable(held));
  }

  @Override
  public void writeDiagnosis(Path file) {
    new Diagnosis(data, logFile, AppGraph.version(), clock.instant()).write(file);
  }

  @Override
  public Path logFile() {
    return logFile;
  }
}
