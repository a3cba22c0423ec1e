package id.gladi.app;

/** The data folder is not there any more: a stick was pulled out, a network drive is gone. */
public final class FolderGoneException extends StorageException {
  private static final long serialVersionUID = 1L;

  public FolderGoneException(String message, Throwable cause) {
    super(message, cause);
  }
}
