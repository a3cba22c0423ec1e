package id.gladi.app;

/** The record or the bundle is protected, and this is not its password. */
public final class WrongPasswordException extends StorageException {
  private static final long serialVersionUID = 1L;

  public WrongPasswordException(String message, Throwable cause) {
    super(message, cause);
  }

  public WrongPasswordException(String message) {
    super(message);
  }
}
