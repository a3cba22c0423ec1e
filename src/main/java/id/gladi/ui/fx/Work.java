package id.gladi.ui.fx;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * One slow thing at a time, with progress and a way to call it off. Use on the FX thread only; the
 * work itself runs in the background.
 */
public final class Work {
  private final Hands hands;
  private final Consumer<Throwable> failures;
  private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private volatile boolean stopped;

  /**
   * A worker.
   *
   * @param failures told of what went wrong, but not of what was called off
   */
  public Work(Hands hands, Consumer<Throwable> failures) {
    this.hands = hands;
    this.failures = failures;
  }

  /** The name of what is being done; empty when nothing is. */
  public ReadOnlyStringProperty what() {
    return what.getReadOnlyProperty();
  }

  /** From 0 to 1; negative while it cannot be told. */
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /**
   * Begins something unless something is under way.
   *
   * @param name of what is done, shown while it lasts
   * @param slow is given where to tell its progress
   * @param then is given the result, unless it was called off or failed
   * @param otherwise runs when it was called off or failed
   */
  public <T> void begin(
      String name, Function<DoubleConsumer, T> slow, Consumer<T> then, Runnable otherwise) {
    if (!what.get().isEmpty()) {
      return;
    }
    stopped = false;
    what.set(name);
    progress.set(-1);
    hands.carry(
        () -> slow.apply(this::onProgress),
        result -> {
          what.set("");
          if (stopped) {
            otherwise.run();
          } else {
            then.accept(result);
          }
        },
        failure -> {
          what.set("");
          otherwise.run();
          if (!(failure instanceof CancellationException)) {
            failures.accept(failure);
          }
        });
  }

  /** Calls off what is under way at its next sign of progress, at the latest at its end. */
  public void stop() {
    stopped = true;
  }

  private void onProgress(double share) {
    if (stopped) {
      throw new CancellationException("called off by the user");
    }
    hands.ui().execute(() -> progress.set(share));
  }
}
