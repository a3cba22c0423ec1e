package id.gladi.files.osm.tag;

import id.gladi.files.osm.data.Tags;
import java.text.Normalizer;

/**
 * The name that a feature bears on the board: in any script, as the signs on the ground have it.
 */
public final class PlaceNames {
  private static final int LONGEST = 120;

  private PlaceNames() {}

  /** The local name, else the Indonesian, else the English, else what comes nearest to one. */
  public static String of(Tags tags) {
    var name =
        tags.first(
            "name",
            "name:id",
            "name:en",
            "official_name",
            "short_name",
            "alt_name",
            "loc_name",
            "brand",
            "operator");
    return clean(name.isEmpty() && tags.has("highway") ? tags.get("ref") : name);
  }

  /** A name that the user can read, when the local one is in another script; else empty. */
  public static String readable(Tags tags) {
    var local = tags.get("name");
    var other = tags.first("name:id", "name:en", "int_name");
    return latin(local) || other.isEmpty() || !latin(other) ? "" : clean(other);
  }

  private static boolean latin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /** Composed characters, no control characters, not longer than a label can be. */
  public static String clean(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]+", " ")
            .strip();
    return plain.codePointCount(0, plain.length()) <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
