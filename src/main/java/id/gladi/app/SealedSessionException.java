package id.gladi.app;

/** The session was closed and sealed; it can be read and reviewed, not played on. */
public final class SealedSessionException extends StorageException {
  private static final long serialVersionUID = 1L;

  private final SessionId session;

  public SealedSessionException(SessionId session) {
    super("session " + session + " is sealed");
    this.session = session;
  }

  public SessionId session() {
    return session;
  }
}
