package id.gladi.core.terrain;

import java.util.List;
import java.util.Optional;

/**
 * The ground of an exercise.
 *
 * @param rotation degrees clockwise by which the drawing is turned on screen; coordinates stay as
 *     they are
 * @param features in drawing order
 * @param pictures in drawing order
 */
public record AreaMap(
    String id,
    String name,
    MapOrigin origin,
    LocalGrid grid,
    Extent extent,
    double rotation,
    List<Feature> features,
    List<Backdrop> pictures) {
  public AreaMap {
    features = List.copyOf(features);
    pictures = List.copyOf(pictures);
  }

  /** Ground without pictures. */
  public AreaMap(
      String id,
      String name,
      MapOrigin origin,
      LocalGrid grid,
      Extent extent,
      double rotation,
      List<Feature> features) {
    this(id, name, origin, grid, extent, rotation, features, List.of());
  }

  /** The same ground with other features. */
  public AreaMap with(List<Feature> others) {
    return new AreaMap(id, name, origin, grid, extent, rotation, others, pictures);
  }

  /** The same ground under another id and name. */
  public AreaMap named(String newId, String newName) {
    return new AreaMap(newId, newName, origin, grid, extent, rotation, features, pictures);
  }

  /** The same ground with other pictures. */
  public AreaMap withPictures(List<Backdrop> others) {
    return new AreaMap(id, name, origin, grid, extent, rotation, features, others);
  }

  public Optional<Feature> feature(String featureId) {
    return features.stream().filter(f -> f.id().equals(featureId)).findFirst();
  }

  public List<Feature> ofKind(FeatureKind kind) {
    return features.stream().filter(f -> f.kind() == kind).toList();
  }

  /** The compound that the exercise protects, when the map has one. */
  public Optional<Feature> site() {
    return features.stream().filter(f -> f.kind() == FeatureKind.SITE).findFirst();
  }

  /** What the exercise protects: the compound, or the building of a map without one. */
  public Optional<Feature> protectedPlace() {
    return site()
        .or(() -> features.stream().filter(f -> f.kind() == FeatureKind.SITE_BUILDING).findFirst());
  }
}
