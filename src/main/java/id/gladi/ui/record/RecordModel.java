package id.gladi.ui.record;

import id.gladi.app.Backup;
import id.gladi.app.RecordCare;
import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.StorageException;
import id.gladi.app.Workspace;
import id.gladi.ui.fx.Texts;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What happens in the record's window, without a control. Use on the FX thread. */
final class RecordModel {
  private final Workspace workspace;
  private final RecordCare care;
  private final Texts texts;
  private final Executor background;
  private final Executor ui;
  private final Consumer<Throwable> failures;
  private final ObservableList<SessionSummary> sessions = FXCollections.observableArrayList();
  private final ObservableList<Backup> backups = FXCollections.observableArrayList();
  private final ObservableList<SessionSummary> preview = FXCollections.observableArrayList();
  private final StringProperty said = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final BooleanProperty locked = new SimpleBooleanProperty();

  RecordModel(
      Workspace workspace,
      Texts texts,
      Executor background,
      Executor ui,
      Consumer<Throwable> failures) {
    this.workspace = workspace;
    this.care = workspace.care();
    this.texts = texts;
    this.background = background;
    this.ui = ui;
    this.failures = failures;
  }

  ObservableList<SessionSummary> sessions() {
    return sessions;
  }

  ObservableList<Backup> backups() {
    return backups;
  }

  /** The sessions in the backup that is looked into. */
  ObservableList<SessionSummary> preview() {
    return preview;
  }

  /** What came of the last act. */
  StringProperty said() {
    return said;
  }

  BooleanProperty busy() {
    return busy;
  }

  BooleanProperty locked() {
    return locked;
  }

  /** What is read at once, so that lists and password state fit each other. */
  private record State(List<SessionSummary> sessions, List<Backup> backups, boolean locked) {}

  void load() {
    doing(this::read, this::show);
  }

  private State read() {
    return new State(workspace.sessions(), care.backups(), care.locked());
  }

  private void show(State state) {
    sessions.setAll(state.sessions());
    backups.setAll(state.backups());
    preview.clear();
    locked.set(state.locked());
  }

  void lookInto(Backup backup) {
    doing(() -> care.preview(backup), preview::setAll);
  }

  void backUp() {
    act(care::backUp, "record.backedUp");
  }

  void restore(Backup backup) {
    act(() -> care.restore(backup), "record.restored", backup.number());
  }

  void seal(SessionId session) {
    act(() -> care.seal(session), "record.sealed", session);
  }

  void export(SessionId session, Path file, String password) {
    act(() -> care.exportBundle(session, file, secret(password)), "record.exported", file);
  }

  void take(Path file, String password) {
    act(() -> care.importBundle(file, secret(password)), "record.imported", file.getFileName());
  }

  /** Sets or changes the password when it was typed the same way twice. */
  void lock(String password, String again) {
    if (password.isEmpty() || !password.equals(again)) {
      said.set(texts.get(password.isEmpty() ? "record.empty" : "record.differ"));
      return;
    }
    act(() -> care.lock(password.toCharArray()), "record.locked");
  }

  void unlock() {
    act(care::unlock, "record.unlocked");
  }

  private static Optional<char[]> secret(String password) {
    return Optional.of(password).filter(text -> !text.isEmpty()).map(String::toCharArray);
  }

  private void act(Runnable work, String key, Object... values) {
    doing(
        () -> {
          work.run();
          return read();
        },
        state -> {
          show(state);
          said.set(texts.get(key, values));
        });
  }

  private <T> void doing(Supplier<T> work, Consumer<T> then) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    background.execute(() -> {
      try {
        var result = work.get();
        ui.execute(() -> {
          busy.set(false);
          then.accept(result);
        });
      } catch (RuntimeException e) {
        ui.execute(() -> {
          busy.set(false);
          fail(e);
        });
      }
    });
  }

  private void fail(RuntimeException failure) {
    switch (failure) {
      case StorageException e -> said.set(texts.of(care.sentence(e)));
      case UncheckedIOException e ->
          said.set(texts.get("record.file", String.valueOf(e.getMessage())));
      default -> failures.accept(failure);
    }
  }
}
