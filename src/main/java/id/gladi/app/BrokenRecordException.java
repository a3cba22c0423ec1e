package id.gladi.app;

/** A session is not what was once stored; it is left as it is and not played on. */
public final class BrokenRecordException extends StorageException {
  private static final long serialVersionUID = 1L;

  private final SessionId session;
  private final long step;
  private final RecordFault fault;
  private final String detail;

  /**
   * The first thing that is wrong.
   *
   * @param step where; 0 is the session itself
   * @param detail for the log, or what exactly is named
   */
  public BrokenRecordException(SessionId session, long step, RecordFault fault, String detail) {
    super("session " + session + ", step " + step + ": " + fault + " " + detail);
    this.session = session;
    this.step = step;
    this.fault = fault;
    this.detail = detail;
  }

  public SessionId session() {
    return session;
  }

  public long step() {
    return step;
  }

  public RecordFault fault() {
    return fault;
  }

  public String detail() {
    return detail;
  }
}
