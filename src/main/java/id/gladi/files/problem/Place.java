package id.gladi.files.problem;

/**
 * Where in a file a problem is.
 *
 * @param line from 1; 0 when the problem concerns the file as a whole
 * @param column characters from 1; 0 when unknown
 * @param pointer JSON pointer (RFC 6901) of the value; empty for the whole document
 */
public record Place(int line, int column, String pointer) {
  /** The file as a whole. */
  public static final Place WHOLE_FILE = new Place(0, 0, "");
}
