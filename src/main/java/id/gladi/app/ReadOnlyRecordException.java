package id.gladi.app;

/** The record was opened to be read: another program writes it, or it is damaged. */
public final class ReadOnlyRecordException extends StorageException {
  private static final long serialVersionUID = 1L;

  public ReadOnlyRecordException(String message) {
    super(message);
  }
}
