package id.gladi.files.osm.tag;

import static id.gladi.core.terrain.FeatureKind.BUILDING;
import static id.gladi.core.terrain.FeatureKind.FACILITY;
import static id.gladi.core.terrain.FeatureKind.FIELD;
import static id.gladi.core.terrain.FeatureKind.GREEN;
import static id.gladi.core.terrain.FeatureKind.PARKING;
import static id.gladi.core.terrain.FeatureKind.VEGETATION;
import static id.gladi.core.terrain.FeatureKind.WATER;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Traits;
import id.gladi.files.osm.data.Tags;
import java.util.Optional;

/** Buildings and what covers the ground between them. */
final class GroundRules {
  private static final String[] USE = {
    "amenity", "office", "shop", "government", "healthcare", "religion", "tourism", "military"
  };

  private GroundRules() {}

  static Optional<Meaning> of(Tags tags) {
    if (tags.has("building") && !tags.is("building", "entrance")) {
      return Optional.of(Meaning.area(BUILDING, building(tags)));
    }
    return kind(tags).map(kind -> Meaning.area(kind, traits(tags)));
  }

  private static Optional<FeatureKind> kind(Tags tags) {
    return Optional.<FeatureKind>empty()
        .or(() -> amenity(tags))
        .or(() -> leisure(tags))
        .or(() -> natural(tags))
        .or(() -> landUse(tags))
        .or(() -> other(tags));
  }

  private static Traits building(Tags tags) {
    return new Traits(
        0,
        0,
        Measures.metres(tags, "height", "building:height"),
        Measures.floors(tags),
        false,
        false,
        "",
        note(tags, "building"));
  }

  private static Traits traits(Tags tags) {
    boolean enclosed = tags.is("leisure", "stadium") || tags.is("amenity", "prison");
    var note = note(tags, "leisure", "landuse", "natural", "sport");
    return new Traits(0, 0, 0, 0, enclosed, false, "", note);
  }

  private static String note(Tags tags, String... keys) {
    var own = tags.is("building", "yes") ? "" : Measures.note(tags, keys);
    var use = Measures.note(tags, USE);
    return own.isEmpty() || use.isEmpty() ? own + use : own + "; " + use;
  }

  private static Optional<FeatureKind> amenity(Tags tags) {
    return switch (tags.get("amenity")) {
      case "parking", "motorcycle_parking", "bicycle_parking" -> Optional.of(PARKING);
      case "fountain" -> Optional.of(WATER);
      case "",
          "parking_space",
          "parking_entrance",
          "bench",
          "shelter",
          "toilets",
          "recycling",
          "grit_bin",
          "vending_machine",
          "waste_basket" ->
          Optional.empty();
      default -> Optional.of(FACILITY);
    };
  }

  private static Optional<FeatureKind> leisure(Tags tags) {
    return switch (tags.get("leisure")) {
      case "park", "garden", "common", "dog_park", "golf_course", "nature_reserve" ->
          Optional.of(GREEN);
      case "pitch", "track", "playground", "recreation_ground", "bleachers" -> Optional.of(FIELD);
      case "stadium", "sports_centre", "water_park" -> Optional.of(FACILITY);
      case "swimming_pool", "marina" -> Optional.of(WATER);
      default -> Optional.empty();
    };
  }

  private static Optional<FeatureKind> natural(Tags tags) {
    if (tags.is("waterway", "riverbank", "dock", "boatyard") || tags.is("place", "sea")) {
      return Optional.of(WATER);
    }
    return switch (tags.get("natural")) {
      case "water", "bay", "strait" -> Optional.of(WATER);
      case "wood", "scrub", "wetland", "tree_group", "shrubbery" -> Optional.of(VEGETATION);
      case "grassland", "heath", "fell" -> Optional.of(GREEN);
      case "beach", "sand", "bare_rock", "shingle" -> Optional.of(FIELD);
      default -> Optional.empty();
    };
  }

  private static Optional<FeatureKind> landUse(Tags tags) {
    return switch (tags.get("landuse")) {
      case "grass",
          "meadow",
          "village_green",
          "flowerbed",
          "recreation_ground",
          "cemetery",
          "farmland",
          "allotments",
          "greenfield",
          "greenery" ->
          Optional.of(GREEN);
      case "forest", "orchard", "vineyard", "plant_nursery" -> Optional.of(VEGETATION);
      case "reservoir", "basin", "salt_pond", "aquaculture" -> Optional.of(WATER);
      case "military",
          "religious",
          "education",
          "institutional",
          "commercial",
          "retail",
          "industrial",
          "port",
          "depot",
          "railway",
          "civic_admin",
          "government",
          "fairground" ->
          Optional.of(FACILITY);
      case "brownfield", "construction" -> Optional.of(FIELD);
      default -> Optional.empty();
    };
  }

  private static Optional<FeatureKind> other(Tags tags) {
    if (tags.is("place", "square")) {
      return Optional.of(FIELD);
    }
    if (tags.has("office") || tags.has("healthcare") || tags.is("tourism", "museum", "zoo")) {
      return Optional.of(FACILITY);
    }
    return tags.is("barrier", "hedge") && tags.is("area", "yes")
        ? Optional.of(VEGETATION)
        : Optional.empty();
  }
}
