package id.gladi.ui.fx;

import id.gladi.app.Observable;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The bridge from observables of the application to the toolkit. */
public final class FxBindings {
  private FxBindings() {}

  /**
   * Tells the sink about the value and every later one on the given executor. The latest wins:
   * while one delivery is waiting, newer values replace it, so a burst costs one update.
   *
   * @param ui runs the sink, usually {@link FxThread#run}
   */
  public static <T> Observable.Pin follow(
      Observable<T> source, Executor ui, Consumer<? super T> sink) {
    var waiting = new AtomicReference<Optional<T>>(Optional.empty());
    return source.observe(value -> {
      if (waiting.getAndSet(Optional.of(value)).isEmpty()) {
        ui.execute(() -> waiting.getAndSet(Optional.empty()).ifPresent(sink));
      }
    });
  }
}
