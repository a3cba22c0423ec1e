package id.gladi.files.geojson;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.PropertyMapping;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A first guess at a {@link PropertyMapping}, to be corrected by the user: the property whose
 * values most often sound like a kind, in Indonesian or English, and the first property that is
 * called like a name. Knows the column names of the Indonesian topographic map (RBI): NAMOBJ,
 * REMARK.
 */
public final class MappingGuess {
  private static final Set<String> OSM_KEYS =
      Set.of(
          "building", "highway", "landuse", "natural", "waterway", "amenity", "barrier", "leisure");

  private static final List<String> NAMES =
      List.of("name", "nama", "namobj", "nama_obj", "nmobj", "name:id", "label", "title", "judul");

  /** Words in values; the first that occurs in a value decides. */
  private static final Map<String, FeatureKind> WORDS = words();

  private MappingGuess() {}

  /** The guess for these features. */
  public static PropertyMapping of(List<ForeignFeature> features) {
    long tagged =
        features.stream()
            .filter(f -> f.properties().keySet().stream().anyMatch(OSM_KEYS::contains))
            .count();
    var name = nameProperty(features);
    if (tagged > 0 && tagged * 2 >= features.size()) {
      return new PropertyMapping("", name, Map.of(), Optional.empty(), true);
    }
    var kind = kindProperty(features);
    return new PropertyMapping(kind, name, table(features, kind), Optional.empty(), false);
  }

  /** What a value sounds like. */
  static Optional<FeatureKind> kind(String value) {
    var text = value.strip().toLowerCase(Locale.ROOT);
    return FeatureKind.of(text)
        .or(() ->
            WORDS.entrySet().stream()
                .filter(word -> text.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
  }

  private static String nameProperty(List<ForeignFeature> features) {
    return NAMES.stream()
        .flatMap(name ->
            properties(features).stream()
                .filter(p -> p.equalsIgnoreCase(name))
                .findFirst()
                .stream())
        .findFirst()
        .orElse("");
  }

  private static String kindProperty(List<ForeignFeature> features) {
    var hits = new LinkedHashMap<String, Integer>();
    for (var feature : features) {
      feature
          .properties()
          .forEach((property, value) -> {
            if (kind(value).isPresent()) {
              hits.merge(property, property.equals("kind") ? 1000 : 1, Integer::sum);
            }
          });
    }
    return hits.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static Map<String, FeatureKind> table(List<ForeignFeature> features, String property) {
    var table = new HashMap<String, FeatureKind>();
    for (var feature : features) {
      var value = feature.value(property).strip().toLowerCase(Locale.ROOT);
      kind(value).ifPresent(kind -> table.put(value, kind));
    }
    return table;
  }

  private static Set<String> properties(List<ForeignFeature> features) {
    var names = new LinkedHashSet<String>();
    features.forEach(f -> names.addAll(f.properties().keySet()));
    return names;
  }

  private static Map<String, FeatureKind> words() {
    var words = new LinkedHashMap<String, FeatureKind>();
    put(words, FeatureKind.GATE, "gerbang", "gate", "portal");
    put(words, FeatureKind.FENCE, "pagar", "fence");
    put(words, FeatureKind.WALL, "tembok", "dinding", "wall");
    put(words, FeatureKind.SIDEWALK, "trotoar", "sidewalk");
    put(words, FeatureKind.PARKING, "parkir", "parking");
    put(words, FeatureKind.ALLEY, "gang", "alley", "setapak", "footway", "footpath");
    put(words, FeatureKind.ROAD, "jalan", "jl.", "jln", "road", "street", "arteri", "kolektor");
    put(words, FeatureKind.BUILDING, "bangunan", "gedung", "rumah", "building", "house");
    put(words, FeatureKind.WATER, "sungai", "danau", "water", "river", "kolam", "waduk", "laut");
    put(words, FeatureKind.TREE, "pohon", "tree");
    put(words, FeatureKind.FIELD, "lapangan", "field", "alun", "square");
    put(words, FeatureKind.GREEN, "taman", "rumput", "park", "grass", "makam");
    put(words, FeatureKind.VEGETATION, "hutan", "kebun", "sawah", "semak", "forest", "wood");
    put(words, FeatureKind.FACILITY, "sekolah", "pasar", "masjid", "school", "market", "kantor");
    return java.util.Collections.unmodifiableMap(words);
  }

  private static void put(Map<String, FeatureKind> words, FeatureKind kind, String... named) {
    for (var word : named) {
      words.put(word, kind);
    }
  }
}
