package id.gladi.export;

import java.util.Locale;

/**
 * What a document says about the session besides the review itself.
 *
 * @param session name of the session as the user knows it
 * @param fingerprint of the record, so that a printed page can be held against it; empty when
 *     unknown
 * @param notes true when private notes of the table and of the plan's controllers are told
 * @param language of the document's own words; the exercise's texts stay as they were written
 */
public record ReviewContext(String session, String fingerprint, boolean notes, Locale language) {
  private static final int SHOWN = 12;

  /** A context that keeps private notes to the PC. */
  public ReviewContext(String session, String fingerprint, Locale language) {
    this(session, fingerprint, false, language);
  }

  /** The first twelve digits in groups of four: enough to hold a page against its record. */
  public String shortFingerprint() {
    var digits = fingerprint.replace(" ", "");
    var head = digits.substring(0, Math.min(SHOWN, digits.length()));
    return head.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
