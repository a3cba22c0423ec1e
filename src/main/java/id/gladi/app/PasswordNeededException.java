package id.gladi.app;

/** The record or the bundle is protected by a password, and none was given. */
public final class PasswordNeededException extends StorageException {
  private static final long serialVersionUID = 1L;

  public PasswordNeededException(String message) {
    super(message);
  }
}
