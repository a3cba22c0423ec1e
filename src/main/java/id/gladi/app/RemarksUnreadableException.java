package id.gladi.app;

/** What people added to a review cannot be read; the file is left as it is. */
public final class RemarksUnreadableException extends StorageException {
  private static final long serialVersionUID = 1L;

  private final String file;

  /**
   * Remarks that cannot be read.
   *
   * @param file its name in the folder of remarks; empty while unknown
   */
  public RemarksUnreadableException(String file, String message, Throwable cause) {
    super(file + ": " + message, cause);
    this.file = file;
  }

  public String file() {
    return file;
  }
}
