package id.gladi.ui.newmap;

import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.Pixel;
import java.util.Optional;

/**
 * A point that is known in a picture.
 *
 * @param written its latitude and longitude as the user wrote them; may be empty or wrong
 */
record Mark(Pixel pixel, String written) {
  Mark at(Pixel other) {
    return new Mark(other, written);
  }

  Mark saying(String text) {
    return new Mark(pixel, text);
  }

  /** Latitude and longitude in degrees, such as {@code -0.4213, 116.9851} or with commas. */
  Optional<GeoPoint> place() {
    var parts = parts(written.strip());
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(new GeoPoint(degrees(parts[0]), degrees(parts[1])));
    } catch (IllegalArgumentException notAPlace) {
      return Optional.empty();
    }
  }

  /** Whether something is written that is no place. */
  boolean wrong() {
    return !written.isBlank() && place().isEmpty();
  }

  private static String[] parts(String text) {
    if (text.contains(";")) {
      return text.split("\\s*;\\s*", -1);
    }
    return text.matches("\\S+,?\\s+\\S+") ? text.split(",?\\s+", -1) : text.split("\\s*,\\s*", -1);
  }

  private static double degrees(String text) {
    if (!text.matches("[-+−]?\\d{1,3}([.,]\\d{0,15})?°?")) {
      throw new NumberFormatException(text);
    }
    return Double.parseDouble(text.replace(',', '.').replace('−', '-').replace("°", ""));
  }
}
