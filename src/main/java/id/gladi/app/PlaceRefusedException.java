package id.gladi.app;

/** A file of the user's own choice could not be written; nothing of it is left behind. */
public final class PlaceRefusedException extends StorageException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final String place;

  /** Why not; every one has a sentence in both languages. */
  public enum Fault {
    /** There is no room left. */
    FULL,
    /** Nobody may write there. */
    READ_ONLY,
    /** The folder is not there, or not any more. */
    GONE,
    /** Anything else the system says. */
    OTHER
  }

  /**
   * A refusal.
   *
   * @param place the folder as the user knows it
   */
  public PlaceRefusedException(Fault fault, String place, Throwable cause) {
    super("could not write to " + place + ": " + fault, cause);
    this.fault = fault;
    this.place = place;
  }

  public Fault fault() {
    return fault;
  }

  public String place() {
    return place;
  }
}
