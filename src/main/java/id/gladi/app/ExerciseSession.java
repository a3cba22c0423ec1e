package id.gladi.app;

import id.gladi.core.TPlus;
import id.gladi.core.compliance.Lawful;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Event;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Outcome;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Rejection;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One play of an exercise and its only writer. Acts are carried out one after another on the
 * session's own thread: decided, stored, and only then shown. Methods may be called from any thread
 * and never block; the future they return fails with {@link StorageException} when the record could
 * not be written or the session is closed; the board then stays as it was.
 */
public final class ExerciseSession implements AutoCloseable {
  private final SessionId id;
  private final Plan plan;
  private final StepLog log;
  private final InstantSource clock;
  private final Observable<Snapshot> snapshots;
  private final ExecutorService writer;

  private ExerciseSession(
      SessionId id,
      Plan plan,
      StepLog log,
      InstantSource clock,
      Consumer<RuntimeException> onFailure) {
    this.id = id;
    this.plan = plan;
    this.log = log;
    this.clock = clock;
    this.snapshots = new Observable<>(new Snapshot(StepTree.over(Board.before(plan))), onFailure);
    this.writer =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("session-" + id).factory());
  }

  /**
   * Opens a session from its record: reads every step and, when there is none yet, plays the
   * opening. Blocks while it reads.
   *
   * @param onFailure told of exceptions thrown by observers
   */
  public static ExerciseSession open(
      SessionId id,
      Plan plan,
      StepLog log,
      InstantSource clock,
      Consumer<RuntimeException> onFailure) {
    var session = new ExerciseSession(id, plan, log, clock, onFailure);
    var tree = StepTree.over(Board.before(plan));
    for (var step : log.read(id)) {
      tree = tree.plus(step);
    }
    session.snapshots.set(new Snapshot(tree));
    if (tree.size() == 0) {
      session.playOpening();
    }
    return session;
  }

  private void playOpening() {
    try {
      submit(new Command.OpenSession(), "").join();
    } catch (CompletionException e) {
      close();
      throw e.getCause() instanceof GladiException cause ? cause : e;
    }
  }

  public SessionId id() {
    return id;
  }

  public Plan plan() {
    return plan;
  }

  /** The newest snapshot and every one after it, told on the session's thread. */
  public Observable<Snapshot> snapshots() {
    return snapshots;
  }

  /**
   * Carries out a command at the exercise time of the board.
   *
   * @param by role at the table
   */
  public CompletableFuture<Reply> submit(Command command, String by) {
    return submit(command, by, TPlus.ZERO);
  }

  /**
   * Carries out a command as done at an exercise time: the same step first moves the clock there,
   * unless the board is further on already.
   */
  public CompletableFuture<Reply> submit(Command command, String by, TPlus at) {
    return write(() -> {
      var before = tree().board();
      var events = new ArrayList<Event>();
      if (before.clock().isBefore(at)) {
        events.add(new Event.ClockAdvanced(at));
      }
      return switch (Lawful.decide(plan, Evolver.evolve(before, events), command)) {
        case Outcome.Rejected(var reason) -> new Reply.Refused(reason);
        case Outcome.Accepted(var caused) -> {
          events.addAll(caused);
          yield store(tree().size(), new Step.Cause.Acted(), events, by);
        }
      };
    });
  }

  /** Takes back the newest act that leads to the board. */
  public CompletableFuture<Reply> undo(String by) {
    return write(() ->
        tree()
            .undoable()
            .map(step -> store(step.parent(), new Step.Cause.Undid(step.seq()), List.of(), by))
            .orElseGet(() -> refused(Reason.NOTHING_TO_UNDO)));
  }

  /** Brings back the act that was taken back last, as long as nothing else was done since. */
  public CompletableFuture<Reply> redo(String by) {
    return write(() ->
        tree()
            .redoable()
            .map(step -> store(step.seq(), new Step.Cause.Redid(step.seq()), List.of(), by))
            .orElseGet(() -> refused(Reason.NOTHING_TO_REDO)));
  }

  /** Plays on from an earlier step as a new branch; nothing that was played is lost. */
  public CompletableFuture<Reply> resumeFrom(long seq, String branch, String by) {
    return write(() ->
        tree().has(seq)
            ? store(seq, new Step.Cause.Resumed(seq, branch), List.of(), by)
            : refused(Reason.UNKNOWN_STEP));
  }

  private Reply store(long parent, Step.Cause cause, List<Event> events, String by) {
    var step = new Step(tree().size() + 1, parent, cause, events, by, clock.instant());
    var next = tree().plus(step);
    append(step);
    snapshots.set(new Snapshot(next));
    return new Reply.Stored(step);
  }

  /** A step that reached the disk counts, even when the record could not say so at once. */
  private void append(Step step) {
    try {
      log.append(id, step);
    } catch (StorageException e) {
      if (!onDisk(step)) {
        throw e;
      }
    }
  }

  private boolean onDisk(Step step) {
    try {
      var stored = log.read(id);
      return stored.size() == step.seq() && stored.getLast().equals(step);
    } catch (StorageException e) {
      return false;
    }
  }

  /**
   * Takes up steps that reached the disk when the record could not say so: the stick was pulled out
   * after it was written and is back now. True when there were any.
   */
  private boolean caughtUp() {
    var tree = tree();
    var stored = log.read(id);
    int known = (int) tree.size();
    if (stored.size() <= known || !stored.subList(0, known).equals(tree.steps())) {
      return false;
    }
    for (var step : stored.subList(known, stored.size())) {
      tree = tree.plus(step);
    }
    snapshots.set(new Snapshot(tree));
    return true;
  }

  private Reply carriedOut(Supplier<Reply> act) {
    try {
      return act.get();
    } catch (StepOutOfOrderException e) {
      if (caughtUp()) {
        return act.get();
      }
      throw e;
    }
  }

  private static Reply refused(Reason reason) {
    return new Reply.Refused(new Rejection(reason, ""));
  }

  private StepTree tree() {
    return snapshots.get().steps();
  }

  private CompletableFuture<Reply> write(Supplier<Reply> act) {
    try {
      return CompletableFuture.supplyAsync(() -> carriedOut(act), writer);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(
          new StorageException("session " + id + " is closed", e));
    }
  }

  /** Waits for the acts under way and ends the session's thread; the record stays open. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(30, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
