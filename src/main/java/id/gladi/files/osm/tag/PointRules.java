package id.gladi.files.osm.tag;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Traits;
import id.gladi.files.osm.data.Tags;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What single nodes are: trees, parking and places that people know. */
final class PointRules {
  /** Street furniture would bury the places that matter. */
  private static final Set<String> FURNITURE =
      Set.of(
          "bench",
          "waste_basket",
          "waste_disposal",
          "recycling",
          "grit_bin",
          "vending_machine",
          "post_box",
          "telephone",
          "bicycle_parking",
          "motorcycle_parking",
          "parking_space",
          "parking_entrance",
          "hunting_stand",
          "table",
          "clock",
          "bbq",
          "lounger",
          "loading_dock");

  private static final List<String> PLACES =
      List.of(
          "amenity",
          "shop",
          "office",
          "government",
          "healthcare",
          "tourism",
          "historic",
          "military",
          "emergency",
          "public_transport",
          "railway",
          "man_made",
          "leisure",
          "craft",
          "club");

  private static final Set<String> STOPS = Set.of("station", "halt", "tram_stop", "platform");

  private PointRules() {}

  static Optional<Meaning> of(Tags tags) {
    if (tags.is("natural", "tree")) {
      double crown = Measures.metres(tags, "diameter_crown");
      double height = Measures.metres(tags, "height");
      return Optional.of(
          Meaning.spot(FeatureKind.TREE, new Traits(crown, 0, height, 0, false, false, "", "")));
    }
    if (tags.is("amenity", "parking")) {
      return Optional.of(Meaning.spot(FeatureKind.PARKING, Measures.noted(tags, "capacity")));
    }
    return place(tags)
        .map(what -> Meaning.spot(FeatureKind.POI, Measures.noted(tags, what, "religion")));
  }

  private static Optional<String> place(Tags tags) {
    if (tags.is("highway", "bus_stop")) {
      return Optional.of("highway");
    }
    return PLACES.stream().filter(tags::has).filter(key -> known(key, tags.get(key))).findFirst();
  }

  private static boolean known(String key, String value) {
    return switch (key) {
      case "amenity" -> !FURNITURE.contains(value);
      case "emergency" -> !Set.of("yes", "designated", "private").contains(value);
      case "public_transport", "railway" -> STOPS.contains(value);
      case "man_made" -> Set.of("tower", "water_tower", "communications_tower").contains(value);
      case "leisure" -> Set.of("stadium", "sports_centre", "playground", "park").contains(value);
      case "tourism" -> !Set.of("information", "artwork", "viewpoint").contains(value);
      default -> true;
    };
  }
}
