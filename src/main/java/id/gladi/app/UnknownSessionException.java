package id.gladi.app;

/** There is no session with this number in the data folder. */
public final class UnknownSessionException extends StorageException {
  private static final long serialVersionUID = 1L;

  private final SessionId session;

  public UnknownSessionException(SessionId session) {
    super("there is no session " + session);
    this.session = session;
  }

  public SessionId session() {
    return session;
  }
}
