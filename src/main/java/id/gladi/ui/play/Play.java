package id.gladi.ui.play;

import id.gladi.app.ExerciseSession;
import id.gladi.app.Observable;
import id.gladi.app.Reply;
import id.gladi.app.Snapshot;
import id.gladi.app.StorageException;
import id.gladi.core.TPlus;
import id.gladi.core.play.Acts;
import id.gladi.core.play.Command;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import id.gladi.ui.fx.FxBindings;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A session on the FX thread. Holds the newest snapshot and the moment that is shown, which is now
 * or a step of the past, and passes acts on without ever waiting for them. Answers come back on the
 * FX thread.
 */
public final class Play implements AutoCloseable {
  /** Who acts at the desk; stored with every step. */
  public static final String DESK = "Pengendali";

  /** Who overrules a rule; stored with the reason. */
  public static final String UMPIRE = "Wasit";

  private final ExerciseSession session;
  private final Executor ui;
  private final Consumer<Throwable> failures;
  private final ReadOnlyObjectWrapper<Snapshot> snapshot;
  private final Sight sight;
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Barrier> barrier = new ReadOnlyObjectWrapper<>();
  private final Observable.Pin pin;
  private @Nullable Snapshot actsOf;
  private List<Step> acts = List.of();
  private Supplier<TPlus> time = () -> TPlus.ZERO;

  /**
   * Follows a session until {@link #close()}.
   *
   * @param ui runs everything that windows look at; the FX thread, or the caller's in tests
   * @param failures told of what nobody expected
   */
  public Play(ExerciseSession session, Executor ui, Consumer<Throwable> failures) {
    this.session = session;
    this.ui = ui;
    this.failures = failures;
    this.snapshot = new ReadOnlyObjectWrapper<>(session.snapshots().get());
    this.sight = new Sight(snapshot);
    this.pin = FxBindings.follow(session.snapshots(), ui, this::onSnapshot);
  }

  /** The plan with the script as it stands on the board that is shown. */
  public Plan plan() {
    return session.plan().at(sight.moment().get().board());
  }

  /** The plan with the script as it stands now, whatever is shown. */
  public Plan planNow() {
    return session.plan().at(snapshot.get().board());
  }

  public long session() {
    return session.id().number();
  }

  /** Acts are stored as done at this exercise time, or at the board's when that is later. */
  public void timedBy(Supplier<TPlus> clock) {
    time = clock;
  }

  /** The newest state of the session. */
  public ReadOnlyObjectProperty<Snapshot> snapshot() {
    return snapshot.getReadOnlyProperty();
  }

  /** What is shown: now, or a step of the past. */
  public ReadOnlyObjectProperty<Moment> moment() {
    return sight.moment();
  }

  /** The same for panes that need not follow a hand in a hurry; see {@link Sight#rested}. */
  public ReadOnlyObjectProperty<Moment> rested() {
    return sight.rested();
  }

  /** What is shown, and looking elsewhere. */
  public Sight sight() {
    return sight;
  }

  /** True after an act could not be written, until one is. */
  public ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /** What kept the last act from being written; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Barrier> barrier() {
    return barrier.getReadOnlyProperty();
  }

  /** The acts that led to now, oldest first. */
  @SuppressWarnings("ReferenceEquality") // a snapshot is the same object until the next
  public List<Step> acts() {
    var now = snapshot.get();
    if (actsOf != now) {
      actsOf = now;
      acts = Acts.upTo(now.steps(), now.seq(), acts);
    }
    return acts;
  }

  /** The acts that led to the moment that is shown, oldest first. */
  public List<Step> actsShown() {
    long step = sight.moment().get().step();
    int at = Acts.index(acts(), step);
    return at >= 0 ? acts().subList(0, at + 1) : Acts.upTo(snapshot.get().steps(), step, acts());
  }

  /** Carries out a command, unless the past is shown; then tells what became of it. */
  public void act(Command command, Consumer<Answer> then) {
    if (sight.moment().get().past()) {
      then.accept(new Answer.LooksBack());
    } else {
      // an advance of the clock names its own time
      var at = command instanceof Command.AdvanceClock ? TPlus.ZERO : time.get();
      answer(session.submit(command, DESK, at), then);
    }
  }

  /**
   * Puts words on record that leave the board as it is, also while the past is shown.
   *
   * @param by role whose words they are
   */
  public void annotate(String by, Command command, Consumer<Answer> then) {
    answer(session.submit(command, by, time.get()), then);
  }

  public void undo(Consumer<Answer> then) {
    answer(session.undo(DESK), then);
  }

  public void redo(Consumer<Answer> then) {
    answer(session.redo(DESK), then);
  }

  /** Shows the board as it was after a step; the last one is now. */
  public void look(long step) {
    sight.look(step);
  }

  /** Goes back to now. */
  public void lookAtNow() {
    sight.lookAtNow();
  }

  /** Plays on from the step that is shown, as a branch under a name. */
  public void playOnFromHere(String branch, Consumer<Answer> then) {
    playOnFrom(sight.moment().get().step(), branch, then);
  }

  /** Plays on from a step, as a branch under a name; a name that is taken continues that branch. */
  public void playOnFrom(long step, String branch, Consumer<Answer> then) {
    answer(
        session.resumeFrom(step, branch, DESK),
        answer -> {
          lookAtNow();
          then.accept(answer);
        });
  }

  /** A step that is shown is stored, though it may not have been said when it was. */
  private void onSnapshot(Snapshot next) {
    if (next.seq() > snapshot.get().seq()) {
      onStored();
    }
    snapshot.set(next);
    sight.onSnapshot();
  }

  private void onStored() {
    unsaved.set(false);
    barrier.set(null);
  }

  private void answer(CompletableFuture<Reply> reply, Consumer<Answer> then) {
    var _ =
        reply
            .handleAsync(this::answer, ui)
            .thenAccept(then)
            .whenComplete((_, failure) -> {
              if (failure != null) {
                failures.accept(failure);
              }
            });
  }

  private Answer answer(Reply reply, Throwable failure) {
    if (failure == null) {
      return switch (reply) {
        case Reply.Stored(var step) -> {
          onStored();
          yield new Answer.Done(step);
        }
        case Reply.Refused(var reason) -> new Answer.Refused(reason);
      };
    }
    var cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
    if (cause instanceof StorageException refused) {
      barrier.set(Barrier.of(refused));
    } else {
      barrier.set(Barrier.OTHER);
      failures.accept(failure);
    }
    unsaved.set(true);
    return new Answer.NotStored();
  }

  @Override
  public void close() {
    pin.release();
  }
}
