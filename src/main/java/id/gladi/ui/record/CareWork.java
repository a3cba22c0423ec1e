package id.gladi.ui.record;

import id.gladi.app.RecordCare;
import id.gladi.app.StorageException;
import id.gladi.ui.fx.Texts;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One thing at a time done to the record in the background, and what came of it in a sentence. Use
 * on the FX thread.
 */
final class CareWork {
  private final RecordCare care;
  private final Texts texts;
  private final Hands hands;
  private final Consumer<Throwable> failures;
  private final StringProperty said = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /**
   * Who does it.
   *
   * @param background one thing after another
   * @param ui everything that windows look at
   */
  record Hands(Executor background, Executor ui) {}

  CareWork(RecordCare care, Texts texts, Hands hands, Consumer<Throwable> failures) {
    this.care = care;
    this.texts = texts;
    this.hands = hands;
    this.failures = failures;
  }

  /** What came of the last act. */
  StringProperty said() {
    return said;
  }

  BooleanProperty busy() {
    return busy;
  }

  /** Says a text of the bundles. */
  void say(String key, Object... values) {
    said.set(texts.get(key, values));
  }

  /** Begins something unless something is under way; what goes wrong is said. */
  <T> void begin(Supplier<T> work, Consumer<T> then) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    hands
        .background()
        .execute(() -> {
          try {
            var result = work.get();
            end(() -> then.accept(result));
          } catch (RuntimeException e) {
            end(() -> fail(e));
          }
        });
  }

  private void end(Runnable then) {
    hands
        .ui()
        .execute(() -> {
          busy.set(false);
          then.run();
        });
  }

  private void fail(RuntimeException failure) {
    switch (failure) {
      case StorageException e -> said.set(texts.of(care.sentence(e)));
      case UncheckedIOException e -> say("record.file", String.valueOf(e.getMessage()));
      default -> failures.accept(failure);
    }
  }
}
