package id.gladi.files.osm.tag;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Traits;
import id.gladi.files.osm.data.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an element is on the ground of an exercise. One element may be several things. */
public final class TagRules {
  /** Metres where {@code width} is not mapped; planning values of our own. */
  private static final Map<String, Double> WATERWAYS =
      Map.of("river", 12.0, "canal", 6.0, "stream", 2.0, "drain", 1.5, "ditch", 1.0);

  private TagRules() {}

  /** Everything that the element is, areas first; empty when a board does not show it. */
  public static List<Meaning> of(Tags tags, Outline outline) {
    if (tags.isEmpty() || isPart(tags)) {
      return List.of();
    }
    var meanings = new ArrayList<Meaning>(2);
    if (outline == Outline.NODE) {
      BarrierRules.of(tags, outline).or(() -> PointRules.of(tags)).ifPresent(meanings::add);
      return meanings;
    }
    if (outline != Outline.OPEN && !tags.is("area", "no")) {
      GroundRules.of(tags).ifPresent(meanings::add);
    }
    RoadRules.of(tags, outline).ifPresent(meanings::add);
    if (outline != Outline.RINGS && !tags.is("area", "yes")) {
      BarrierRules.of(tags, outline).ifPresent(meanings::add);
      row(tags).ifPresent(meanings::add);
      stream(tags).ifPresent(meanings::add);
    }
    return meanings;
  }

  /** A part of a building that is mapped as a whole too. */
  public static boolean isPart(Tags tags) {
    return tags.has("building:part") && !tags.has("building");
  }

  private static Optional<Meaning> row(Tags tags) {
    return tags.is("natural", "tree_row")
        ? Optional.of(
            new Meaning(FeatureKind.TREE, Meaning.Form.ROW, Measures.noted(tags, "natural"), false))
        : Optional.empty();
  }

  private static Optional<Meaning> stream(Tags tags) {
    var usual = WATERWAYS.get(tags.get("waterway"));
    if (usual == null) {
      return Optional.empty();
    }
    double stated = Measures.metres(tags, "width");
    var note = Measures.note(tags, "waterway", "tunnel", "layer");
    return Optional.of(
        Meaning.line(
            FeatureKind.WATER,
            new Traits(stated > 0 ? stated : usual, 0, 0, 0, false, false, "", note)));
  }
}
