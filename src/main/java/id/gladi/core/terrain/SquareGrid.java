package id.gladi.core.terrain;

/**
 * The squares by which a room speaks of the ground: letters from west to east, numbers from north
 * to south, such as {@code C4}. They belong to the map and stay when the picture moves.
 *
 * @param extent of the map; A1 is its north-western square
 * @param step side of a square in metres: 1, 2 or 5 times a power of ten
 */
public record SquareGrid(Extent extent, double step) {
  private static final int MOST = 12;
  private static final double[] ROUND = {1, 2, 5, 10};

  /** The grid of a map: at most twelve squares along its longer side. */
  public static SquareGrid of(Extent extent) {
    double wanted = Math.max(extent.width(), extent.height()) / MOST;
    double ten = Math.pow(10, Math.floor(Math.log10(wanted)));
    for (double factor : ROUND) {
      if (ten * factor >= wanted * (1 - 1e-9)) {
        return new SquareGrid(extent, ten * factor);
      }
    }
    throw new IllegalStateException("no round number above " + wanted);
  }

  public int columns() {
    return count(extent.width());
  }

  public int rows() {
    return count(extent.height());
  }

  private int count(double length) {
    return (int) Math.ceil(length / step - 1e-9);
  }

  /** The square's north-western corner; both counted from 0. */
  public Point corner(int column, int row) {
    return new Point(extent.minX() + column * step, extent.maxY() - row * step);
  }

  /** Name of the square with these numbers, counted from 0. */
  public static String name(int column, int row) {
    return (char) ('A' + column) + Integer.toString(row + 1);
  }

  /** Name of the square in which the place lies; the nearest one outside the map. */
  public String name(Point place) {
    int column = (int) Math.floor((place.x() - extent.minX()) / step);
    int row = (int) Math.floor((extent.maxY() - place.y()) / step);
    return name(Math.clamp(column, 0, columns() - 1), Math.clamp(row, 0, rows() - 1));
  }
}
