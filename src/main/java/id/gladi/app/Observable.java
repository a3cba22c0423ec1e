package id.gladi.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A value that can be watched. Observers are told the present value when they register and every
 * later one, on the thread that sets it, always in order: while one is being told of a value no
 * later one is set. An observer that throws does not keep the others from being told; its exception
 * goes to {@code onFailure}.
 */
public final class Observable<T> {
  private final List<Consumer<? super T>> observers = new CopyOnWriteArrayList<>();
  private final Consumer<RuntimeException> onFailure;
  private volatile T value;

  public Observable(T initial, Consumer<RuntimeException> onFailure) {
    this.value = initial;
    this.onFailure = onFailure;
  }

  public T get() {
    return value;
  }

  /** Watches until the returned pin is released. */
  public Pin observe(Consumer<? super T> observer) {
    synchronized (observers) {
      observers.add(observer);
      tell(observer, value);
    }
    return () -> observers.remove(observer);
  }

  void set(T next) {
    synchronized (observers) {
      value = next;
      observers.forEach(observer -> tell(observer, next));
    }
  }

  private void tell(Consumer<? super T> observer, T now) {
    try {
      observer.accept(now);
    } catch (RuntimeException e) {
      onFailure.accept(e);
    }
  }

  /** Ends an observation. */
  @FunctionalInterface
  public interface Pin {
    void release();
  }
}
