package id.gladi.files.geojson;

import id.gladi.core.terrain.FeatureKind;
import java.util.Map;
import java.util.Optional;

/**
 * How the properties of a foreign file become features.
 *
 * @param kindProperty the property that says what a feature is; empty for none
 * @param nameProperty the property with the name; empty for none
 * @param kinds what its values mean, in lower case
 * @param otherwise the kind of everything else; empty leaves it out
 * @param osmTags whether the properties are tags of OpenStreetMap, which need no table
 */
public record PropertyMapping(
    String kindProperty,
    String nameProperty,
    Map<String, FeatureKind> kinds,
    Optional<FeatureKind> otherwise,
    boolean osmTags) {
  public PropertyMapping {
    kinds = Map.copyOf(kinds);
  }

  /** The kind of a feature; empty to leave it out. */
  public Optional<FeatureKind> kind(ForeignFeature feature) {
    var value = feature.value(kindProperty).strip().toLowerCase(java.util.Locale.ROOT);
    return Optional.ofNullable(kinds.get(value)).or(() -> otherwise);
  }
}
