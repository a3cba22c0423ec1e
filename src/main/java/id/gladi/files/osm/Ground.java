package id.gladi.files.osm;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry.Area;
import id.gladi.core.terrain.Geometry.Spot;
import id.gladi.core.terrain.Point;
import id.gladi.files.osm.data.LeftOut;
import id.gladi.files.osm.data.Tags;
import id.gladi.files.osm.data.Way;
import id.gladi.files.osm.tag.Meaning;
import id.gladi.files.osm.tag.Outline;
import id.gladi.files.osm.tag.TagRules;
import id.gladi.files.shape.Rings;
import java.util.Comparator;
import java.util.List;

/** Turns what was kept of a file into the features of a map. */
final class Ground {
  private static final Comparator<Feature> LARGE_BELOW_SMALL =
      Comparator.<Feature, FeatureKind>comparing(Feature::kind)
          .thenComparing(Comparator.comparingDouble(Ground::size).reversed())
          .thenComparing(Feature::id);

  /** Id of the sea, which has no element of its own. */
  private static final String SEA = "sea";

  private final Selection selection;
  private final Placing placing;
  private final Tally tally;
  private final Features features;
  private final Multipolygons multipolygons;

  Ground(Selection selection, Placing placing, Tally tally) {
    this.selection = selection;
    this.placing = placing;
    this.tally = tally;
    this.features = new Features(placing, tally);
    this.multipolygons = new Multipolygons(selection, placing, features, tally);
  }

  /** The features, sorted by kind and in each kind the large before the small. */
  List<Feature> features() {
    tally.leaveOut(LeftOut.OUTSIDE, selection.waysOutside());
    sea();
    multipolygons.addAll();
    selection.ways().forEach(this::way);
    var gates = new Gates(selection, placing);
    selection.spots().forEach(spot -> spot(spot, gates));
    return features.all().stream().sorted(LARGE_BELOW_SMALL).toList();
  }

  private void sea() {
    var coast = new Coast(selection.ways(), placing);
    if (coast.any()) {
      var water = Meaning.sea();
      coast
          .sea()
          .ifPresentOrElse(
              areas -> features.area(SEA, Tags.NONE, water, areas),
              () -> tally.leaveOut(water.kind(), LeftOut.OPEN_OUTLINE));
    }
  }

  private void way(Way way) {
    if (!way.touching()) {
      return;
    }
    var meanings = TagRules.of(way.tags(), way.closed() ? Outline.CLOSED : Outline.OPEN);
    if (meanings.isEmpty()) {
      meaningless(way.tags());
      return;
    }
    tally.missing(placing.missing(way));
    for (var meaning : meanings) {
      if (meaning.form() != Meaning.Form.AREA) {
        features.line(Ids.way(way.id()), way.tags(), meaning, placing.runs(way));
      } else if (!multipolygons.speaksFor(way, meaning)) {
        features.area(Ids.way(way.id()), way.tags(), meaning, area(way));
      }
    }
  }

  private List<Area> area(Way way) {
    var ring = Rings.tidy(placing.runs(way).stream().flatMap(List::stream).toList());
    return ring.size() > 2 ? List.of(new Area(ring)) : List.of();
  }

  private void spot(id.gladi.files.osm.data.Spot spot, Gates gates) {
    var meanings = TagRules.of(spot.tags(), Outline.NODE);
    if (meanings.isEmpty()) {
      meaningless(spot.tags());
    }
    Point at = placing.at(spot.place());
    for (var meaning : meanings) {
      var shape =
          meaning.kind() == FeatureKind.GATE ? gates.shape(spot.id(), at, meaning) : new Spot(at);
      features.spot(Ids.node(spot.id()), spot.tags(), meaning, shape);
    }
  }

  private void meaningless(Tags tags) {
    if (TagRules.isPart(tags)) {
      tally.leaveOut(LeftOut.BUILDING_PART);
    } else if (!tags.isEmpty() && !Coast.is(tags)) {
      tally.leaveOut(LeftOut.NOT_FOR_THE_BOARD);
    }
  }

  private static double size(Feature feature) {
    return feature.geometry() instanceof Area area ? Rings.size(area) : 0;
  }
}
