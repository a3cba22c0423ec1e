package id.gladi.ui.newmap;

import id.gladi.app.Opened;
import id.gladi.app.maps.Found;
import id.gladi.ui.fx.Work;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * Does what is slow and hands on what came of it.
 *
 * @param refused is given the faults of a file that cannot be used
 * @param stopped runs when something was called off or failed
 */
record Tasks(Work work, Consumer<List<Opened.Fault>> refused, Runnable stopped) {
  /** Does something. */
  <T> void begin(String what, Function<DoubleConsumer, T> slow, Consumer<T> then) {
    work.begin(what, slow, then, stopped);
  }

  /** Does something that may find a file faulty. */
  <T> void find(String what, Function<DoubleConsumer, Found<T>> slow, Consumer<T> then) {
    begin(what, slow, result -> settle(result, then));
  }

  /** Hands on what was found, or its faults. */
  <T> void settle(Found<T> result, Consumer<T> then) {
    switch (result) {
      case Found.Ready<T>(var value) -> then.accept(value);
      case Found.Faulty<T>(var faults) -> refused.accept(faults);
    }
  }
}
