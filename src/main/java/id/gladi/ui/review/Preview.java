package id.gladi.ui.review;

import id.gladi.app.review.Pages;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The pages as they will be exported, made anew in the background whenever something changed. What
 * became stale is called off. Use on the FX thread only.
 */
final class Preview {
  private final Executor background;
  private final Executor ui;
  private final Consumer<RuntimeException> failures;
  private final AtomicLong newest = new AtomicLong();
  private boolean closed;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyObjectWrapper<@Nullable Sheaf> shown = new ReadOnlyObjectWrapper<>();

  /**
   * Sizes of the pages that are shown, and where chapters begin.
   *
   * @param number of the attempt that made them
   */
  record Sheaf(
      long number, Pages pages, int count, double width, double height, List<Integer> chapters) {}

  /**
   * A preview.
   *
   * @param background does one thing after another; pages are made and drawn on it only
   */
  Preview(Executor background, Executor ui, Consumer<RuntimeException> failures) {
    this.background = background;
    this.ui = ui;
    this.failures = failures;
  }

  /** From 0 to 1; 1 while nothing is being made. */
  ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** What is shown, null until the first pages are there. */
  ReadOnlyObjectProperty<@Nullable Sheaf> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Makes the pages anew; those before stay until the new ones are there. Not once closed. */
  void make(Function<DoubleConsumer, Pages> maker) {
    if (closed) {
      return;
    }
    long number = newest.incrementAndGet();
    progress.set(0);
    background.execute(() -> {
      if (number != newest.get()) {
        return;
      }
      try {
        var pages = maker.apply(share -> told(number, share));
        var sheaf = sheaf(number, pages);
        ui.execute(() -> show(sheaf));
      } catch (CancellationException e) {
        return;
      } catch (RuntimeException e) {
        ui.execute(() -> failed(number, e));
      }
    });
  }

  private static Sheaf sheaf(long number, Pages pages) {
    return new Sheaf(
        number, pages, pages.count(), pages.width(0), pages.height(0), pages.chapters());
  }

  private void told(long number, double share) {
    if (number != newest.get()) {
      throw new CancellationException("the pages became stale");
    }
    ui.execute(() -> {
      if (number == newest.get()) {
        progress.set(Math.min(share, 0.99));
      }
    });
  }

  private void show(Sheaf sheaf) {
    if (closed) {
      sheaf.pages().close();
      return;
    }
    if (sheaf.number() != newest.get()) {
      background.execute(sheaf.pages()::close);
      return;
    }
    var old = shown.get();
    progress.set(1);
    shown.set(sheaf);
    if (old != null) {
      background.execute(old.pages()::close);
    }
  }

  private void failed(long number, RuntimeException failure) {
    if (number == newest.get()) {
      progress.set(1);
      failures.accept(failure);
    }
  }

  /**
   * Draws a page of what is shown.
   *
   * @param wanted asked again, on another thread, before the page is drawn
   */
  void draw(int page, double scale, BooleanSupplier wanted, Consumer<Pages.Picture> then) {
    var sheaf = shown.get();
    if (sheaf == null) {
      return;
    }
    background.execute(() -> {
      if (sheaf.number() == newest.get() && wanted.getAsBoolean()) {
        try {
          var picture = sheaf.pages().draw(page, scale);
          ui.execute(() -> then.accept(picture));
        } catch (RuntimeException e) {
          ui.execute(() -> failures.accept(e));
        }
      }
    });
  }

  /** Calls off what is under way and lets the pages go; nothing is made or drawn any more. */
  void close() {
    closed = true;
    newest.incrementAndGet();
    var old = shown.get();
    shown.set(null);
    if (old != null) {
      background.execute(old.pages()::close);
    }
  }
}
