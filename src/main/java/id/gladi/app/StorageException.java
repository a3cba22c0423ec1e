package id.gladi.app;

/** The record could not be read or written. */
public class StorageException extends GladiException {
  private static final long serialVersionUID = 1L;

  public StorageException(String message, Throwable cause) {
    super(message, cause);
  }

  public StorageException(String message) {
    super(message);
  }
}
