package id.gladi.app;

/** Another program, or this one a second time, has the record open. */
public final class DatabaseInUseException extends StorageException {
  private static final long serialVersionUID = 1L;

  public DatabaseInUseException(String message, Throwable cause) {
    super(message, cause);
  }

  public DatabaseInUseException(String message) {
    super(message);
  }
}
