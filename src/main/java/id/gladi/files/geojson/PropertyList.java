package id.gladi.files.geojson;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The properties of foreign features with their values, the most frequent first. */
public record PropertyList(List<Entry> entries) {
  /** Values of one property that a form can show. */
  private static final int MOST_VALUES = 60;

  public PropertyList {
    entries = List.copyOf(entries);
  }

  /** A name or value, how many features have it, and the values below it. */
  public record Entry(String text, int used, List<Entry> values) {
    public Entry {
      values = List.copyOf(values);
    }
  }

  /** The properties of these features. */
  public static PropertyList of(List<ForeignFeature> features) {
    var counts = new HashMap<String, Map<String, Integer>>();
    for (var feature : features) {
      feature
          .properties()
          .forEach((name, value) ->
              counts
                  .computeIfAbsent(name, _ -> new HashMap<>())
                  .merge(value.strip().toLowerCase(Locale.ROOT), 1, Integer::sum));
    }
    return new PropertyList(
        counts.entrySet().stream()
            .map(e -> new Entry(e.getKey(), sum(e.getValue()), values(e.getValue())))
            .sorted(frequent())
            .toList());
  }

  private static int sum(Map<String, Integer> values) {
    return values.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Entry> values(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> new Entry(e.getKey(), e.getValue(), List.of()))
        .sorted(frequent())
        .limit(MOST_VALUES)
        .toList();
  }

  private static Comparator<Entry> frequent() {
    return Comparator.comparingInt(Entry::used).reversed().thenComparing(Entry::text);
  }
}
