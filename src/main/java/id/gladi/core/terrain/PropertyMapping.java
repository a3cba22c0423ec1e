package id.gladi.core.terrain;

import java.util.Locale;
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

  /** The kind of a feature whose kind property has this value; empty to leave it out. */
  public Optional<FeatureKind> kind(String value) {
    var plain = value.strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(kinds.get(plain)).or(() -> otherwise);
  }
}
