package id.gladi.files.geo;

import id.gladi.core.terrain.GeoPoint;
import java.util.List;

/**
 * A GeoJSON geometry before it is put on the grid.
 *
 * @param type Point, LineString or Polygon
 * @param rings the position of a point, the positions of a line, or the closed rings of a polygon
 */
public record GeoShape(Type type, List<List<GeoPoint>> rings) {
  public GeoShape {
    rings = rings.stream().map(List::copyOf).toList();
  }

  /** The geometries that maps use; the name is as in GeoJSON. */
  public enum Type {
    POINT("Point"),
    LINE("LineString"),
    POLYGON("Polygon");

    private final String id;

    Type(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }
  }
}
