package id.gladi.app;

/** The record was written by a newer Gladi than this one; it is left untouched. */
public final class NewerSchemaException extends StorageException {
  private static final long serialVersionUID = 1L;

  private final int found;
  private final int known;

  public NewerSchemaException(int found, int known) {
    super("the record has schema " + found + ", this program knows up to " + known);
    this.found = found;
    this.known = known;
  }

  public int found() {
    return found;
  }

  public int known() {
    return known;
  }
}
