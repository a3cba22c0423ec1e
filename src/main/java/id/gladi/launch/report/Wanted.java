package id.gladi.launch.report;

import java.util.Locale;

/**
 * What is to be written.
 *
 * @param step whose board a picture or map shows; 0 for the last
 * @param notes true when private notes of the table and controllers leave the PC with it
 */
public record Wanted(DocumentKind kind, Format format, long step, boolean notes, Locale language) {
  /** The whole report without private notes. */
  public static Wanted report(Format format, String language) {
    return new Wanted(DocumentKind.REPORT, format, 0, false, Locale.of(language));
  }
}
