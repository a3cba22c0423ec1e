package id.gladi.app;

/** The data folder can be read but not written. */
public final class FolderReadOnlyException extends StorageException {
  private static final long serialVersionUID = 1L;

  public FolderReadOnlyException(String message, Throwable cause) {
    super(message, cause);
  }
}
