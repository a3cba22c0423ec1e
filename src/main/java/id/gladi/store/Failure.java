package id.gladi.store;

import id.gladi.app.DatabaseInUseException;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.DiskFullException;
import id.gladi.app.FolderGoneException;
import id.gladi.app.FolderReadOnlyException;
import id.gladi.app.StorageException;
import id.gladi.app.WrongPasswordException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says in the caller's terms why the disk or the database refused. */
final class Failure {
  private static final int IN_USE = 90020;
  private static final int READ_ONLY = 90097;
  private static final int WRONG_KEY = 90049;

  /**
   * With less room than this in bytes nothing can be stored, whatever the system's words for it.
   */
  private static final long NO_ROOM = 64 << 10;

  /** Corrupted, not a database file, wrong file version, wrong user, general error, row error. */
  private static final Set<Integer> UNREADABLE =
      Set.of(90030, 90048, 90050, 28000, 50000, 90143, 90112, 42102);

  /** What systems say when a disk is full, in lower case. */
  private static final List<String> FULL =
      List.of("no space left", "not enough space", "quota exceeded", "disk full");

  private Failure() {}

  static StorageException of(String doing, Exception failure, RecordFiles files) {
    var message = "could not " + doing + ": " + failure.getMessage();
    if (full(failure)) {
      return new DiskFullException(message, failure);
    }
    if (code(failure) == IN_USE) {
      return new DatabaseInUseException(message, failure);
    }
    if (readOnly(failure)) {
      return new FolderReadOnlyException(message, failure);
    }
    if (!Files.isDirectory(files.folder())) {
      return new FolderGoneException(message, failure);
    }
    if (room(files.folder()) < NO_ROOM) {
      return new DiskFullException(message, failure);
    }
    if (code(failure) == WRONG_KEY) {
      return new WrongPasswordException(message, failure);
    }
    if (!Files.exists(files.record())) {
      return new FolderGoneException(message, failure);
    }
    return UNREADABLE.contains(code(failure))
        ? new DatabaseUnreadableException(message, failure)
        : new StorageException(message, failure);
  }

  private static int code(Throwable failure) {
    return failure instanceof SQLException e ? e.getErrorCode() : 0;
  }

  static boolean full(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      var words = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
      if (FULL.stream().anyMatch(words::contains)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Bytes that can still be written to a folder's disk; as many as one likes where nobody knows.
   */
  static long room(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  static boolean readOnly(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (code(at) == READ_ONLY
          || at instanceof AccessDeniedException
          || at instanceof ReadOnlyFileSystemException) {
        return true;
      }
    }
    return false;
  }
}
