package id.gladi.app;

/** There is no room left on the disk; what was acknowledged before is safe. */
public final class DiskFullException extends StorageException {
  private static final long serialVersionUID = 1L;

  public DiskFullException(String message, Throwable cause) {
    super(message, cause);
  }
}
