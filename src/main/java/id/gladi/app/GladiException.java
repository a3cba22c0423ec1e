package id.gladi.app;

/**
 * Root of everything that can go wrong outside the rules of the play. The message is for the log;
 * what a user reads comes from the message bundles by the exception's kind.
 */
public abstract class GladiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  protected GladiException(String message, Throwable cause) {
    super(message, cause);
  }

  protected GladiException(String message) {
    super(message);
  }
}
