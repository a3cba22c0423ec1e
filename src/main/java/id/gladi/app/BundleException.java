package id.gladi.app;

/** A bundle cannot be taken in; the record is as it was. */
public final class BundleException extends StorageException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final String detail;

  /** Why not; every one has a sentence in both languages. */
  public enum Fault {
    /** The file is no bundle of Gladi. */
    NO_BUNDLE,
    /** Something in it was changed or is missing. */
    DAMAGED,
    /** It was written by a newer Gladi. */
    NEWER,
    /** It holds what no Gladi puts into a bundle. */
    UNSAFE,
    /** It is larger than any session can be. */
    TOO_LARGE,
    /** Its plan cannot be read or its steps cannot be played. */
    UNPLAYABLE
  }

  public BundleException(Fault fault, String detail) {
    super(fault + ": " + detail);
    this.fault = fault;
    this.detail = detail;
  }

  public BundleException(Fault fault, String detail, Throwable cause) {
    super(fault + ": " + detail, cause);
    this.fault = fault;
    this.detail = detail;
  }

  public Fault fault() {
    return fault;
  }

  public String detail() {
    return detail;
  }
}
