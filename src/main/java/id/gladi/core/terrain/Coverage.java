package id.gladi.core.terrain;

import java.util.List;

/**
 * Where a file of map data has something, for choosing a part of it.
 *
 * @param area that the file covers, far strays left out
 * @param proposed a rectangle around the middle of the data that a board can hold
 * @param whole whether all of the file fits on one map
 * @param step side of a cell in degrees
 * @param cells the cells with places in them, in no order; empty when all fits on one map
 */
public record Coverage(
    GeoArea area, GeoArea proposed, boolean whole, double step, List<Cell> cells) {
  public Coverage {
    cells = List.copyOf(cells);
  }

  /**
   * A square of latitude and longitude.
   *
   * @param places how many places lie in it, at least one
   */
  public record Cell(double west, double south, int places) {}
}
