package id.gladi.core.plan;

import id.gladi.core.terrain.Point;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit starts: exactly one of a place on the map and a place off the board.
 *
 * @param at metres on the local grid
 * @param place id of an {@link OffMapPlace}
 */
public record Home(@Nullable Point at, @Nullable String place) {
  public Home {
    if ((at == null) == (place == null)) {
      throw new IllegalArgumentException("a home is either on the map or at a named place");
    }
  }

  public static Home at(double x, double y) {
    return new Home(new Point(x, y), null);
  }

  public static Home off(String place) {
    return new Home(null, place);
  }
}
