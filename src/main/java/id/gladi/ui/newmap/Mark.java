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

  /** Latitude and longitude in degrees, such as {@code -0.4213, 116.9851}. */
  Optional<GeoPoint> place() {
    var parts = written.strip().split("\\s*[,;]\\s+|\\s*[,;]\\s*|\\s+", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
    } catch (IllegalArgumentException notAPlace) {
      return Optional.empty();
    }
  }
}
