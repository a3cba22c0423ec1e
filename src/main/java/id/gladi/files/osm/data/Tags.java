package id.gladi.files.osm.data;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** The tags of one element. An absent tag reads as the empty text. */
public final class Tags {
  /** No tags. */
  public static final Tags NONE = new Tags(new String[0]);

  private final String[] keysAndValues;

  private Tags(String[] keysAndValues) {
    this.keysAndValues = keysAndValues;
  }

  /** Keys and values in turn; of a key given twice the first counts. */
  public static Tags of(List<String> keysAndValues) {
    return keysAndValues.isEmpty() ? NONE : new Tags(keysAndValues.toArray(String[]::new));
  }

  /** Keys and values in turn. */
  public static Tags of(String... keysAndValues) {
    return new Tags(keysAndValues.clone());
  }

  public String get(String key) {
    for (int i = 0; i + 1 < keysAndValues.length; i += 2) {
      if (keysAndValues[i].equals(key)) {
        return keysAndValues[i + 1];
      }
    }
    return "";
  }

  public boolean isEmpty() {
    return keysAndValues.length == 0;
  }

  /** Whether the tag is there and does not say {@code no}. */
  public boolean has(String key) {
    var value = get(key);
    return !value.isEmpty() && !value.equals("no");
  }

  /** Whether the tag has one of these values. */
  public boolean is(String key, String... values) {
    var value = get(key);
    return !value.isEmpty() && Arrays.asList(values).contains(value);
  }

  /** The first of these keys that has a value. */
  public String first(String... keys) {
    for (var key : keys) {
      var value = get(key);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** Every key with its value. */
  public void forEach(BiConsumer<String, String> each) {
    for (int i = 0; i + 1 < keysAndValues.length; i += 2) {
      each.accept(keysAndValues[i], keysAndValues[i + 1]);
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(keysAndValues);
  }
}
