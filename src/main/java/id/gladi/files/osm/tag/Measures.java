package id.gladi.files.osm.tag;

import id.gladi.core.terrain.Traits;
import id.gladi.files.osm.data.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers and notes out of tags. */
final class Measures {
  private static final double FOOT = 0.3048;
  private static final double MOST_METRES = 1000;
  private static final int MOST_FLOORS = 200;
  private static final Pattern LENGTH =
      Pattern.compile("(?i)\\s*(\\d+(?:[.,]\\d+)?)\\s*(m|cm|km|mm|ft|feet|'|)(?:[^a-z].*)?");

  private Measures() {}

  /**
   * Metres out of the first of these tags that states a length; 0 when none does. Without a unit it
   * is metres; feet and centimetres are converted; of {@code 3;4} the first counts.
   */
  static double metres(Tags tags, String... keys) {
    for (var key : keys) {
      double metres = metres(tags.get(key));
      if (metres > 0) {
        return metres;
      }
    }
    return 0;
  }

  static double metres(String text) {
    var length = LENGTH.matcher(text);
    if (!length.matches()) {
      return 0;
    }
    double number = Double.parseDouble(length.group(1).replace(',', '.'));
    double metres =
        switch (length.group(2)) {
          case "cm", "CM" -> number / 100;
          case "mm", "MM" -> number / 1000;
          case "km", "KM" -> number * 1000;
          case "ft", "FT", "feet", "'" -> number * FOOT;
          default -> number;
        };
    return metres <= MOST_METRES ? Math.round(metres * 1000) / 1000.0 : 0;
  }

  /** A whole number of storeys; 0 when not stated. */
  static int floors(Tags tags) {
    double floors = metres(tags.get("building:levels").replaceFirst("\\s*[a-zA-Z].*", ""));
    return floors <= MOST_FLOORS ? (int) Math.ceil(floors) : 0;
  }

  /** These of the tags that the element has, as they stand. */
  static String note(Tags tags, String... keys) {
    List<String> parts = new ArrayList<>();
    for (var key : keys) {
      if (tags.has(key)) {
        parts.add(key + "=" + tags.get(key));
      }
    }
    return String.join("; ", parts);
  }

  static Traits noted(Tags tags, String... keys) {
    return new Traits(0, 0, 0, 0, false, false, "", note(tags, keys));
  }
}
