package id.gladi.files.osm.tag;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Traits;
import id.gladi.files.osm.data.Tags;
import java.util.Optional;

/** Fences, walls and hedges, and the gates and doors in them. */
final class BarrierRules {
  private BarrierRules() {}

  static Optional<Meaning> of(Tags tags, Outline outline) {
    return outline == Outline.NODE ? opening(tags) : barrier(tags);
  }

  private static Optional<Meaning> opening(Tags tags) {
    if (isGate(tags)) {
      return Optional.of(Meaning.spot(FeatureKind.GATE, passage(tags, "barrier")));
    }
    if (tags.has("entrance") || tags.has("door") || tags.is("building", "entrance")) {
      return Optional.of(Meaning.spot(FeatureKind.DOOR, passage(tags, "entrance")));
    }
    return Optional.empty();
  }

  private static boolean isGate(Tags tags) {
    return tags.is(
        "barrier",
        "gate",
        "entrance",
        "lift_gate",
        "swing_gate",
        "sliding_gate",
        "wicket_gate",
        "hampshire_gate",
        "kissing_gate",
        "sally_port",
        "toll_booth",
        "turnstile",
        "full-height_turnstile",
        "border_control");
  }

  private static Optional<Meaning> barrier(Tags tags) {
    if (isGate(tags)) {
      return Optional.of(Meaning.line(FeatureKind.GATE, passage(tags, "barrier")));
    }
    return switch (tags.get("barrier")) {
      case "fence", "guard_rail", "cable_barrier", "chain", "handrail", "railing", "hedge" ->
          Optional.of(Meaning.line(FeatureKind.FENCE, standing(tags)));
      case "wall", "city_wall", "retaining_wall", "jersey_barrier", "block", "wired_fence" ->
          Optional.of(Meaning.line(FeatureKind.WALL, standing(tags)));
      default -> Optional.empty();
    };
  }

  private static Traits passage(Tags tags, String what) {
    double free =
        Measures.metres(
            tags, "maxwidth:physical", "maxwidth", "width", "door:width", "entrance:width");
    var note = Measures.note(tags, what, "access", "level");
    return new Traits(
        0, free, Measures.metres(tags, "maxheight", "height"), 0, false, false, "", note);
  }

  private static Traits standing(Tags tags) {
    return new Traits(
        Measures.metres(tags, "width"),
        0,
        Measures.metres(tags, "height"),
        0,
        false,
        false,
        "",
        Measures.note(tags, "barrier", "fence_type", "wall", "material"));
  }
}
