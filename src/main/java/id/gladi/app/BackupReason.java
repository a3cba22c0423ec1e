package id.gladi.app;

/** When a backup was made. */
public enum BackupReason {
  /** A phase of the exercise began. */
  PHASE,
  /** The record was closed. */
  CLOSE,
  /** Somebody asked for it. */
  ASKED,
  /** As it was found after the program had not ended by itself. */
  UNCLEAN,
  /** Before its tables were brought up to date. */
  MIGRATION,
  /** Before another backup took its place. */
  REPLACED;

  /** Copied row by row, every link of its chains looked at; the others are copies of the file. */
  public boolean checked() {
    return this == PHASE || this == CLOSE || this == ASKED;
  }
}
