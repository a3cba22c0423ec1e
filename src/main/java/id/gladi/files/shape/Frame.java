package id.gladi.files.shape;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.GeoArea;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;

/** The metric grid of an area and the area on it; the origin lies in the middle. */
public record Frame(LocalGrid grid, Extent extent) {
  private static final double DEGREE = 1e7;
  private static final double CENTIMETRE = 100;

  /** The frame of an area. */
  public static Frame of(GeoArea area) {
    var centre = area.centre();
    var origin = new GeoPoint(rounded(centre.latitude()), rounded(centre.longitude()));
    var grid = new LocalGrid(origin);
    double west = grid.toLocal(new GeoPoint(origin.latitude(), area.west())).x();
    double east = grid.toLocal(new GeoPoint(origin.latitude(), area.east())).x();
    double south = grid.toLocal(new GeoPoint(area.south(), origin.longitude())).y();
    double north = grid.toLocal(new GeoPoint(area.north(), origin.longitude())).y();
    return new Frame(grid, outward(west, south, east, north));
  }

  /** Whole centimetres around a box. */
  public static Extent outward(double minX, double minY, double maxX, double maxY) {
    return new Extent(
        Math.floor(minX * CENTIMETRE) / CENTIMETRE,
        Math.floor(minY * CENTIMETRE) / CENTIMETRE,
        Math.ceil(maxX * CENTIMETRE) / CENTIMETRE,
        Math.ceil(maxY * CENTIMETRE) / CENTIMETRE);
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * DEGREE) / DEGREE;
  }
}
