package id.gladi.app;

/** The file is damaged, or it is no record of Gladi at all. */
public final class DatabaseUnreadableException extends StorageException {
  private static final long serialVersionUID = 1L;

  public DatabaseUnreadableException(String message, Throwable cause) {
    super(message, cause);
  }

  public DatabaseUnreadableException(String message) {
    super(message);
  }
}
