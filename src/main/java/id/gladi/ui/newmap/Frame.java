package id.gladi.ui.newmap;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Point;
import java.util.Arrays;
import java.util.Optional;

/**
 * The rectangle that is being chosen: it can be taken by a corner, a side or as a whole, and has a
 * least and a largest side.
 *
 * @param extent in metres of the preview's grid
 */
record Frame(Extent extent) {
  /** Metres. */
  static final double LEAST = 100;

  /** Metres; a board holds no more. */
  static final double MOST = 10_000;

  /** What of the rectangle is held: which way each side follows the hand. */
  enum Grip {
    NORTH_WEST(-1, 1),
    NORTH(0, 1),
    NORTH_EAST(1, 1),
    EAST(1, 0),
    SOUTH_EAST(1, -1),
    SOUTH(0, -1),
    SOUTH_WEST(-1, -1),
    WEST(-1, 0),
    WHOLE(0, 0);

    private final int x;
    private final int y;

    Grip(int x, int y) {
      this.x = x;
      this.y = y;
    }
  }

  /** Where a grip is shown. */
  Point at(Grip grip) {
    var centre = extent.centre();
    return centre.plus(grip.x * extent.width() / 2, grip.y * extent.height() / 2);
  }

  /** What lies under the hand: a corner or side before the whole. */
  Optional<Grip> under(Point hand, double reach) {
    return Arrays.stream(Grip.values())
        .filter(grip -> grip != Grip.WHOLE && at(grip).distance(hand) <= reach)
        .findFirst()
        .or(() -> extent.contains(hand) ? Optional.of(Grip.WHOLE) : Optional.empty());
  }

  /** The rectangle after a pull of so many metres east and north. */
  Frame pulled(Grip grip, double east, double north) {
    if (grip == Grip.WHOLE) {
      return new Frame(
          new Extent(
              extent.minX() + east,
              extent.minY() + north,
              extent.maxX() + east,
              extent.maxY() + north));
    }
    double width = side(extent.width() + grip.x * east);
    double height = side(extent.height() + grip.y * north);
    double west = grip.x < 0 ? extent.maxX() - width : extent.minX();
    double south = grip.y < 0 ? extent.maxY() - height : extent.minY();
    double wide = grip.x == 0 ? extent.width() : width;
    double high = grip.y == 0 ? extent.height() : height;
    return new Frame(new Extent(west, south, west + wide, south + high));
  }

  /** A rectangle drawn from one corner to the other. */
  static Frame between(Point a, Point b) {
    double width = side(Math.abs(b.x() - a.x()));
    double height = side(Math.abs(b.y() - a.y()));
    double west = b.x() < a.x() ? a.x() - width : a.x();
    double south = b.y() < a.y() ? a.y() - height : a.y();
    return new Frame(new Extent(west, south, west + width, south + height));
  }

  /** The same middle, each side so many metres longer or shorter. */
  Frame grown(double wide, double high) {
    var c = extent.centre();
    double width = side(extent.width() + wide) / 2;
    double height = side(extent.height() + high) / 2;
    return new Frame(new Extent(c.x() - width, c.y() - height, c.x() + width, c.y() + height));
  }

  private static double side(double wanted) {
    return Math.clamp(wanted, LEAST, MOST);
  }
}
