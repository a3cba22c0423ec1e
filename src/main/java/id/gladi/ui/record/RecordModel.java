package id.gladi.ui.record;

import id.gladi.app.Backup;
import id.gladi.app.RecordCare;
import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.Workspace;
import id.gladi.ui.fx.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What happens in the record's window, without a control. Use on the FX thread. */
final class RecordModel {
  private final Workspace workspace;
  private final RecordCare care;
  private final CareWork work;
  private final ObservableList<SessionSummary> sessions = FXCollections.observableArrayList();
  private final ObservableList<Backup> backups = FXCollections.observableArrayList();
  private final ObservableList<SessionSummary> preview = FXCollections.observableArrayList();
  private final IntegerProperty keep = new SimpleIntegerProperty();
  private final BooleanProperty locked = new SimpleBooleanProperty();

  RecordModel(
      Workspace workspace, Texts texts, CareWork.Hands hands, Consumer<Throwable> failures) {
    this.workspace = workspace;
    this.care = workspace.care();
    this.work = new CareWork(care, texts, hands, failures);
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
    return work.said();
  }

  BooleanProperty busy() {
    return work.busy();
  }

  BooleanProperty locked() {
    return locked;
  }

  /** What is read at once, so that lists and password state fit each other. */
  private record State(
      List<SessionSummary> sessions, List<Backup> backups, int keep, boolean locked) {}

  void load() {
    work.begin(this::read, this::show);
  }

  private State read() {
    return new State(workspace.sessions(), care.backups(), care.keep(), care.locked());
  }

  private void show(State state) {
    sessions.setAll(state.sessions());
    backups.setAll(state.backups());
    preview.clear();
    keep.set(state.keep());
    locked.set(state.locked());
  }

  void lookInto(Backup backup) {
    work.begin(() -> care.preview(backup), preview::setAll);
  }

  void backUp() {
    act(care::backUp, "record.backedUp");
  }

  /** How many backups are kept. */
  IntegerProperty keep() {
    return keep;
  }

  /** Whether anything was read yet. */
  boolean loaded() {
    return keep.get() > 0;
  }

  void keepSoMany(int count) {
    if (count != keep.get()) {
      act(() -> care.keep(count), "record.kept", count);
    }
  }

  void restore(Backup backup) {
    act(() -> care.restore(backup), "record.restored", backup.number());
  }

  /** Says what sealing means before it is done. */
  void askToSeal(SessionId session) {
    work.say("record.seal.ask", session);
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
      work.say(password.isEmpty() ? "record.empty" : "record.differ");
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

  private void act(Runnable act, String key, Object... values) {
    work.begin(
        () -> {
          act.run();
          return read();
        },
        state -> {
          show(state);
          work.say(key, values);
        });
  }
}
