package id.gladi.files.osm.tag;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Traits;
import id.gladi.files.osm.data.Tags;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Roads, alleys and footways.
 *
 * <p>Where neither {@code width} nor {@code lanes} is mapped, the width is the least that
 * Government Regulation (PP) 34/2006 on roads asks of the road body of that function: arterial 11
 * m, collector 9 m, local 7.5 m, neighbourhood 6.5 m, and 3.5 m where no vehicle of three or more
 * wheels goes. Narrower ways, which it does not treat, have planning values of our own.
 */
final class RoadRules {
  /** Metres of one lane; the usual 3 to 3.5 m of Indonesian town roads. */
  static final double LANE = 3.25;

  private static final int MOST_LANES = 16;
  private static final double LINK = 4.5;

  /** A one-way road without stated width is taken for one side of a divided road: two lanes. */
  private static final double ONE_SIDE = 2 * LANE;

  private static final Map<String, Double> WIDTHS =
      Map.ofEntries(
          Map.entry("motorway", 11.0),
          Map.entry("trunk", 11.0),
          Map.entry("primary", 11.0),
          Map.entry("secondary", 9.0),
          Map.entry("tertiary", 7.5),
          Map.entry("unclassified", 6.5),
          Map.entry("residential", 6.5),
          Map.entry("road", 6.5),
          Map.entry("busway", 3.5),
          Map.entry("living_street", 3.5),
          Map.entry("service", 4.0),
          Map.entry("track", 3.0),
          Map.entry("pedestrian", 5.0),
          Map.entry("footway", 2.0),
          Map.entry("cycleway", 2.0),
          Map.entry("bridleway", 2.0),
          Map.entry("steps", 2.0),
          Map.entry("path", 1.5));

  private static final Set<String> ON_FOOT =
      Set.of("living_street", "pedestrian", "footway", "cycleway", "bridleway", "steps", "path");

  private RoadRules() {}

  static Optional<Meaning> of(Tags tags, Outline outline) {
    var roadClass = tags.get("highway");
    var base = roadClass.replaceFirst("_link$", "");
    if (outline == Outline.NODE || !WIDTHS.containsKey(base)) {
      return Optional.empty();
    }
    if (outline == Outline.RINGS || (outline == Outline.CLOSED && isArea(tags))) {
      return Optional.of(square(tags, base));
    }
    boolean reversed = tags.is("oneway", "-1", "reverse");
    boolean oneWay = reversed || oneWay(tags);
    var traits =
        new Traits(
            width(tags, roadClass, oneWay),
            0,
            0,
            0,
            tags.has("tunnel"),
            oneWay,
            roadClass,
            Measures.note(tags, "bridge", "tunnel", "layer", "service", "access", "junction"));
    return Optional.of(new Meaning(kind(tags, base), Meaning.Form.LINE, traits, reversed));
  }

  private static boolean isArea(Tags tags) {
    return tags.is("area", "yes");
  }

  /** A place to stand rather than a way to go. */
  private static Meaning square(Tags tags, String base) {
    var kind =
        switch (base) {
          case "pedestrian" -> FeatureKind.FIELD;
          case "footway", "path", "steps", "cycleway" -> FeatureKind.SIDEWALK;
          default -> FeatureKind.DRIVEWAY;
        };
    return Meaning.area(kind, Measures.noted(tags, "highway", "bridge", "tunnel"));
  }

  private static FeatureKind kind(Tags tags, String base) {
    if (tags.is("footway", "sidewalk", "crossing")) {
      return FeatureKind.SIDEWALK;
    }
    if (base.equals("service") && tags.is("service", "driveway", "parking_aisle")) {
      return FeatureKind.DRIVEWAY;
    }
    boolean narrow = ON_FOOT.contains(base) || tags.is("service", "alley");
    return narrow ? FeatureKind.ALLEY : FeatureKind.ROAD;
  }

  private static boolean oneWay(Tags tags) {
    if (tags.is("oneway", "yes", "true", "1")) {
      return true;
    }
    boolean usual = tags.is("highway", "motorway") || tags.is("junction", "roundabout", "circular");
    return usual && !tags.is("oneway", "no", "false", "0");
  }

  private static double width(Tags tags, String roadClass, boolean oneWay) {
    double stated = Measures.metres(tags, "width", "est_width", "width:carriageway");
    if (stated > 0) {
      return stated;
    }
    double lanes = Measures.metres(tags.get("lanes"));
    if (lanes >= 1 && lanes <= MOST_LANES) {
      return lanes * LANE;
    }
    if (roadClass.endsWith("_link")) {
      return LINK;
    }
    if (tags.is("service", "alley")) {
      return 2.5;
    }
    double usual = WIDTHS.getOrDefault(roadClass, LINK);
    return oneWay ? Math.min(usual, ONE_SIDE) : usual;
  }
}
