package id.gladi.ui.library;

import id.gladi.ui.fx.Hands;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Does one thing at a time in the background and says what came of it. Everything but the work
 * itself happens on the user interface's thread.
 */
final class Errands {
  private final Hands hands;
  private final Consumer<Throwable> failures;
  private final ReadOnlyObjectWrapper<Errand> current = new ReadOnlyObjectWrapper<>(Errand.NONE);
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(new Notice.None());
  private volatile boolean stopped;

  Errands(Hands hands, Consumer<Throwable> failures) {
    this.hands = hands;
    this.failures = failures;
  }

  ReadOnlyObjectProperty<Errand> current() {
    return current.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> notice() {
    return notice.getReadOnlyProperty();
  }

  void say(Notice next) {
    notice.set(next);
  }

  /** Begins an errand unless one is under way. */
  <T> void begin(Errand errand, Supplier<T> work, Consumer<T> done) {
    if (current.get().underWay()) {
      return;
    }
    stopped = false;
    current.set(errand);
    notice.set(new Notice.None());
    quietly(
        work,
        result -> {
          current.set(Errand.NONE);
          done.accept(result);
        },
        () -> current.set(Errand.NONE));
  }

  /** Works without being an errand; says so only when it fails. */
  <T> void quietly(Supplier<T> work, Consumer<T> done, Runnable failed) {
    hands.carry(
        work,
        done,
        failure -> {
          failed.run();
          fail(failure);
        });
  }

  /** Asks the errand under way to stop at its next sign of progress. */
  void stop() {
    stopped = current.get().stoppable();
  }

  /** Where work reports how far it is; ends it when it was asked to stop. */
  DoubleConsumer progress() {
    return done -> {
      if (stopped) {
        throw new CancellationException("stopped by the user");
      }
      hands.ui().execute(() -> onProgress(done));
    };
  }

  private void onProgress(double done) {
    if (current.get().underWay()) {
      current.set(current.get().at(done));
    }
  }

  private void fail(Throwable failure) {
    if (failure instanceof CancellationException) {
      notice.set(new Notice.Stopped());
      return;
    }
    Trouble.of(failure)
        .ifPresentOrElse(
            trouble -> notice.set(new Notice.Failed(trouble, detail(failure))),
            () -> failures.accept(failure));
  }

  private static String detail(Throwable failure) {
    var cause = failure.getCause();
    var message = cause == null ? failure.getMessage() : cause.getMessage();
    return message == null ? "" : message;
  }
}
