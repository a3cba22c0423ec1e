package id.gladi.files.osm;

import id.gladi.core.terrain.Geometry.Area;
import id.gladi.core.terrain.Point;
import id.gladi.files.osm.data.LeftOut;
import id.gladi.files.osm.data.Relation;
import id.gladi.files.osm.data.Tags;
import id.gladi.files.osm.data.Way;
import id.gladi.files.osm.tag.Meaning;
import id.gladi.files.osm.tag.Outline;
import id.gladi.files.osm.tag.TagRules;
import id.gladi.files.shape.Rings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Areas out of multipolygons. Which ring is a hole is seen from where it lies, not from its role,
 * which mappers mix up. What a relation is says the relation or, in older data, its outer way; such
 * a way is then not an area of its own as well.
 */
final class Multipolygons {
  private final Selection selection;
  private final Placing placing;
  private final Features features;
  private final Tally tally;
  private final Map<Long, Set<Meaning>> spoken = new HashMap<>();

  Multipolygons(Selection selection, Placing placing, Features features, Tally tally) {
    this.selection = selection;
    this.placing = placing;
    this.features = features;
    this.tally = tally;
  }

  void addAll() {
    selection.relations().forEach(this::add);
  }

  /** Whether a multipolygon already stands for what this way is. */
  boolean speaksFor(Way way, Meaning meaning) {
    return spoken.getOrDefault(way.id(), Set.of()).stream()
        .anyMatch(m -> m.kind() == meaning.kind() && m.form() == meaning.form());
  }

  private void add(Relation relation) {
    var ways = present(relation);
    var tags =
        TagRules.of(relation.tags(), Outline.RINGS).isEmpty() ? outer(relation) : relation.tags();
    var meaning = area(tags);
    if (meaning.isEmpty()) {
      tally.leaveOut(
          TagRules.isPart(relation.tags()) ? LeftOut.BUILDING_PART : LeftOut.NOT_FOR_THE_BOARD);
      return;
    }
    if (relation.ways().size() > Selection.MOST_MEMBERS) {
      tally.leaveOut(meaning.get().kind(), LeftOut.TOO_LARGE);
      return;
    }
    var joined = new RingJoiner(ways);
    boolean open = joined.open() > 0 || ways.size() < relation.ways().size();
    var areas = areas(joined);
    if (open) {
      tally.leaveOut(LeftOut.OPEN_OUTLINE);
    }
    if (areas.isEmpty()) {
      return;
    }
    features.area(Ids.relation(relation.id()), tags, meaning.get(), areas);
    speakFor(relation, meaning.get());
  }

  private List<Area> areas(RingJoiner joined) {
    var rings = new ArrayList<List<Point>>();
    for (var refs : joined.rings()) {
      var ring = Rings.tidy(placing.ring(refs));
      if (ring.size() > 2) {
        rings.add(ring);
      }
    }
    return rings.isEmpty() ? List.of() : Rings.nest(rings);
  }

  private List<Way> present(Relation relation) {
    var ways = new ArrayList<Way>();
    for (var member : relation.ways()) {
      var way = selection.way(member.way());
      if (way != null && !ways.contains(way)) {
        ways.add(way);
      }
    }
    return ways;
  }

  /** The tags of the first outer way that is an area of some kind. */
  private Tags outer(Relation relation) {
    for (var member : relation.ways()) {
      var way = selection.way(member.way());
      if (way != null && !member.role().equals("inner") && area(way.tags()).isPresent()) {
        return way.tags();
      }
    }
    return Tags.NONE;
  }

  private void speakFor(Relation relation, Meaning meaning) {
    for (var member : relation.ways()) {
      if (!member.role().equals("inner")) {
        spoken.computeIfAbsent(member.way(), way -> new HashSet<>()).add(meaning);
      }
    }
  }

  private static Optional<Meaning> area(Tags tags) {
    return TagRules.of(tags, Outline.RINGS).stream()
        .filter(m -> m.form() == Meaning.Form.AREA)
        .findFirst();
  }
}
