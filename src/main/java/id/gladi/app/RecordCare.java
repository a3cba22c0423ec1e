package id.gladi.app;

import id.gladi.core.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a user does with the record besides playing: backups, bundles, sealing, the password. Every
 * method but the last may read or write files and blocks while it does; failures are {@link
 * StorageException}s, and {@link java.io.UncheckedIOException}s for files that cannot be read.
 */
public interface RecordCare {
  /** All backups, the newest first. */
  List<Backup> backups();

  /** The sessions in a backup, the newest change first. */
  List<SessionSummary> preview(Backup backup);

  /** Makes a backup now. */
  void backUp();

  /** How many backups are kept. */
  int keep();

  /** Keeps so many from the next backup on; at least one. */
  void keep(int count);

  /** Puts a backup in the place of the record; the record becomes a backup. */
  void restore(Backup backup);

  /**
   * Writes a session to one file, whole or not at all. A session that is being played is written
   * from memory where the record cannot be read any more.
   *
   * @param password locks the file where there is one
   */
  void exportBundle(SessionId session, Path file, Optional<char[]> password);

  /** Takes the session of a file into the record. */
  SessionId importBundle(Path file, Optional<char[]> password);

  /** Closes a session for good. */
  void seal(SessionId session);

  /** Whether the record is encrypted. */
  boolean locked();

  /** Encrypts the record, or changes its password. */
  void lock(char[] password);

  /** Takes the encryption off. */
  void unlock();

  /** What a failure means for the user, and what to do. */
  Text sentence(StorageException failure);
}
