package id.gladi.export;

import java.util.Locale;

/**
 * What a document says about the session besides the review itself.
 *
 * @param session name of the session as the user knows it
 * @param fingerprint of the record, so that a printed page can be held against it; empty when
 *     unknown
 * @param language of the document's own words; the exercise's texts stay as they were written
 */
public record ReviewContext(String session, String fingerprint, Locale language) {}
