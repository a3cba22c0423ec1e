package id.gladi.ui.fx;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Who does the work.
 *
 * @param background reads and writes files, one task after another
 * @param ui changes what is seen: the FX thread, or the caller's in tests
 */
public record Hands(Executor background, Executor ui) {
  /**
   * Works in the background and hands over on the user interface's thread what came of it.
   *
   * @param failed is given whatever the work threw
   */
  public <T> void carry(Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed) {
    background.execute(() -> {
      T result;
      try {
        result = work.get();
      } catch (RuntimeException | Error e) {
        ui.execute(() -> failed.accept(e));
        return;
      }
      ui.execute(() -> then.accept(result));
    });
  }
}
