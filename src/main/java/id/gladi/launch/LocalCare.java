package id.gladi.launch;

import id.gladi.app.Backup;
import id.gladi.app.BackupReason;
import id.gladi.app.RecordCare;
import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.StorageException;
import id.gladi.core.Text;
import id.gladi.launch.cli.Messages;
import id.gladi.store.H2StepLog;
import id.gladi.store.HeldSession;
import id.gladi.store.SessionCopy;
import id.gladi.store.bundle.Bundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The care of an open record. Thread-safe.
 *
 * @param held the session that is or was played last
 */
record LocalCare(H2StepLog record, Supplier<Optional<HeldSession>> held) implements RecordCare {
  /** Who seals at the window. */
  private static final String BY = "fasilitator";

  @Override
  public List<Backup> backups() {
    return record.upkeep().backups();
  }

  @Override
  public List<SessionSummary> preview(Backup backup) {
    return record.upkeep().preview(backup);
  }

  @Override
  public void backUp() {
    var _ = record.upkeep().backUp(BackupReason.ASKED);
  }

  @Override
  public int keep() {
    return record.upkeep().keep();
  }

  @Override
  public void keep(int count) {
    record.upkeep().keep(count);
  }

  @Override
  public void restore(Backup backup) {
    record.upkeep().restore(backup);
  }

  @Override
  public void exportBundle(SessionId session, Path file, Optional<char[]> password) {
    Bundle.write(copy(session), file, password);
  }

  /** From memory where the record cannot be read: its folder may be gone. */
  private SessionCopy copy(SessionId session) {
    try {
      return record.copy(session);
    } catch (StorageException e) {
      return held.get().filter(open -> open.session().equals(session)).orElseThrow(() -> e).copy();
    }
  }

  @Override
  public SessionId importBundle(Path file, Optional<char[]> password) {
    try {
      return Bundle.take(Bundle.read(file, password), record, new FilePlans()::read).session();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void seal(SessionId session) {
    record.seal(session, BY);
  }

  @Override
  public boolean locked() {
    return record.upkeep().locked();
  }

  @Override
  public void lock(char[] password) {
    record.upkeep().lock(password);
  }

  @Override
  public void unlock() {
    record.upkeep().unlock();
  }

  @Override
  public Text sentence(StorageException failure) {
    return new Text(Messages.indonesian().say(failure), Messages.english().say(failure));
  }
}
