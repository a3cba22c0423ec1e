package id.gladi.ui.review;

import id.gladi.core.review.Remarks;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is written as soon as it is written; of several changes only the newest is written
 * down. Use on the FX thread only.
 */
final class Keeper {
  /** How it stands with what was written last. */
  enum State {
    KEPT,
    KEEPING,
    FAILED
  }

  private final Consumer<Remarks> keep;
  private final Executor background;
  private final Executor ui;
  private final Consumer<RuntimeException> failures;
  private final AtomicReference<@Nullable Remarks> waiting = new AtomicReference<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.KEPT);

  /**
   * A keeper.
   *
   * @param keep writes down and blocks
   * @param background does one thing after another
   */
  Keeper(
      Consumer<Remarks> keep,
      Executor background,
      Executor ui,
      Consumer<RuntimeException> failures) {
    this.keep = keep;
    this.background = background;
    this.ui = ui;
    this.failures = failures;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  void onChanged(Remarks remarks) {
    state.set(State.KEEPING);
    if (waiting.getAndSet(remarks) == null) {
      background.execute(this::write);
    }
  }

  private void write() {
    var newest = waiting.getAndSet(null);
    if (newest == null) {
      return;
    }
    try {
      keep.accept(newest);
      ui.execute(() -> onKept(State.KEPT));
    } catch (RuntimeException e) {
      ui.execute(() -> {
        onKept(State.FAILED);
        failures.accept(e);
      });
    }
  }

  private void onKept(State came) {
    state.set(waiting.get() == null ? came : State.KEEPING);
  }
}
