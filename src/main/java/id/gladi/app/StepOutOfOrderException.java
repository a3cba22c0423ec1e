package id.gladi.app;

/** A step whose number is taken already, or that would leave a gap. */
public final class StepOutOfOrderException extends StorageException {
  private static final long serialVersionUID = 1L;

  public StepOutOfOrderException(String message) {
    super(message);
  }
}
