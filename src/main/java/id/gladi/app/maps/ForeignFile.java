package id.gladi.app.maps;

import id.gladi.core.terrain.PropertyMapping;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of another map program.
 *
 * @param features how many it has
 * @param properties the properties of its features, the most frequent first
 * @param guess what the properties seem to mean, for the user to correct
 */
public record ForeignFile(
    Path file, int features, List<Property> properties, PropertyMapping guess) {
  public ForeignFile {
    properties = List.copyOf(properties);
  }

  /**
   * A property.
   *
   * @param values its values in lower case, the most frequent first; cut after some dozens
   */
  public record Property(String name, int used, List<Value> values) {
    public Property {
      values = List.copyOf(values);
    }
  }

  /** A value of a property and how many features have it. */
  public record Value(String text, int used) {}
}
