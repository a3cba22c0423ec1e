package id.gladi.ui.play;

import id.gladi.app.DatabaseInUseException;
import id.gladi.app.DiskFullException;
import id.gladi.app.FolderGoneException;
import id.gladi.app.FolderReadOnlyException;
import id.gladi.app.ReadOnlyRecordException;
import id.gladi.app.SealedSessionException;
import id.gladi.app.StorageException;

/** What keeps a step from being stored, as far as the user can do something about it. */
public enum Barrier {
  /** No room on the disk. */
  FULL,
  /** The folder is not there any more. */
  GONE,
  /** The folder may not be written. */
  READ_ONLY,
  /** Another program has taken the record. */
  IN_USE,
  /** The session was closed for good. */
  SEALED,
  /** The record was opened to be read. */
  READ_COPY,
  /** Anything else the disk says. */
  OTHER;

  static Barrier of(StorageException failure) {
    return switch (failure) {
      case DiskFullException _ -> FULL;
      case FolderGoneException _ -> GONE;
      case FolderReadOnlyException _ -> READ_ONLY;
      case DatabaseInUseException _ -> IN_USE;
      case SealedSessionException _ -> SEALED;
      case ReadOnlyRecordException _ -> READ_COPY;
      default -> OTHER;
    };
  }

  /** The key of its sentence. */
  public String key() {
    return "unsaved." + name();
  }

  /** Whether saving the session elsewhere is a way out. */
  public boolean savesElsewhere() {
    return this != SEALED && this != READ_COPY;
  }
}
