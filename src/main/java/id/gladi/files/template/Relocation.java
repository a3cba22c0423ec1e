package id.gladi.files.template;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Point;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Moves every place in a value made of records, lists and maps: metres east and north, then into
 * the extent of the new map. Whatever is not a place stays as it is, so that a new component of an
 * exercise is moved too without being named here.
 */
record Relocation(double east, double north, Extent within) {
  /** The same value with its places moved. */
  <T extends Record> T of(T value) {
    var type = value.getClass();
    @SuppressWarnings("unchecked")
    T moved = (T) type.cast(rebuilt(value));
    return moved;
  }

  private Point moved(Point place) {
    return within.clamp(place.plus(east, north));
  }

  private @Nullable Object any(@Nullable Object value) {
    return switch (value) {
      case Point place -> moved(place);
      case Record inner -> rebuilt(inner);
      case List<?> items -> items.stream().map(this::any).toList();
      case Map<?, ?> table ->
          table.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, entry -> kept(entry.getValue())));
      case null -> null;
      default -> value;
    };
  }

  private Object kept(Object value) {
    var result = any(value);
    return result == null ? value : result;
  }

  private Object rebuilt(Record value) {
    var components = value.getClass().getRecordComponents();
    try {
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var values = new @Nullable Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] = any(components[i].getAccessor().invoke(value));
      }
      return value.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException("a record that cannot be rebuilt: " + value, closed);
    }
  }
}
