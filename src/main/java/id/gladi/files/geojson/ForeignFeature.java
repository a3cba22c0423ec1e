package id.gladi.files.geojson;

import id.gladi.core.terrain.GeoPoint;
import java.util.List;
import java.util.Map;

/**
 * A feature as another program wrote it.
 *
 * @param properties as text; numbers and flags as they are written
 * @param shapes one for each part of its geometry; empty when it has none
 */
public record ForeignFeature(Map<String, String> properties, List<Shape> shapes) {
  /** A part of a geometry. */
  public sealed interface Shape {}

  /** A single place. */
  public record Place(GeoPoint at) implements Shape {}

  /** A line of two places or more. */
  public record Path(List<GeoPoint> points) implements Shape {}

  /** A polygon; its first ring is the outline. */
  public record Polygon(List<List<GeoPoint>> rings) implements Shape {}

  public ForeignFeature {
    properties = Map.copyOf(properties);
    shapes = List.copyOf(shapes);
  }

  /** The value of a property, whatever the case of its name; empty when there is none. */
  public String value(String property) {
    var exact = properties.get(property);
    if (exact != null) {
      return exact;
    }
    return properties.entrySet().stream()
        .filter(p -> p.getKey().equalsIgnoreCase(property))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
