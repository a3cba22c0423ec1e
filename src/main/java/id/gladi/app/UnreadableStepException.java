package id.gladi.app;

/** A stored step cannot be understood: an unknown event, a newer format or damaged text. */
public final class UnreadableStepException extends StorageException {
  private static final long serialVersionUID = 1L;

  public UnreadableStepException(String message, Throwable cause) {
    super(message, cause);
  }

  public UnreadableStepException(String message) {
    super(message);
  }
}
