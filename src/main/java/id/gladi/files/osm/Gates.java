package id.gladi.files.osm;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.files.osm.data.Way;
import id.gladi.files.osm.tag.Meaning;
import id.gladi.files.osm.tag.Outline;
import id.gladi.files.osm.tag.TagRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives gates a length. A gate is mapped as one node; on the board it is an opening, drawn along
 * the fence or wall it stands in, else across the way that passes it, as long as its clear width.
 */
final class Gates {
  /** Metres drawn where no clear width is mapped; it is not taken for one. */
  private static final double DRAWN = 3;

  private record Site(Way way, int index, boolean across) {}

  private final Placing placing;
  private final Map<Long, Site> sites = new HashMap<>();

  Gates(Selection selection, Placing placing) {
    this.placing = placing;
    var gates = gates(selection);
    if (!gates.isEmpty()) {
      selection.ways().forEach(way -> note(way, gates));
    }
  }

  /** The opening of a gate; the place alone when it stands in no way. */
  Geometry shape(long node, Point at, Meaning gate) {
    var site = sites.get(node);
    var direction = site == null ? Optional.<Point>empty() : direction(site);
    if (direction.isEmpty()) {
      return new Geometry.Spot(at);
    }
    double clear = gate.traits().clearWidth();
    double half = (clear > 0 ? clear : DRAWN) / 2;
    double dx = direction.get().x() * half;
    double dy = direction.get().y() * half;
    var extent = placing.extent();
    var a = extent.clamp(at.plus(-dx, -dy));
    var b = extent.clamp(at.plus(dx, dy));
    return a.equals(b) ? new Geometry.Spot(at) : new Geometry.Line(java.util.List.of(a, b));
  }

  private static Set<Long> gates(Selection selection) {
    var gates = new HashSet<Long>();
    for (var spot : selection.spots()) {
      for (var meaning : TagRules.of(spot.tags(), Outline.NODE)) {
        if (meaning.kind() == FeatureKind.GATE) {
          gates.add(spot.id());
        }
      }
    }
    return gates;
  }

  private void note(Way way, Set<Long> gates) {
    boolean barrier = way.tags().has("barrier");
    if (!barrier && !way.tags().has("highway")) {
      return;
    }
    for (int i = 0; i < way.length(); i++) {
      if (gates.contains(way.ref(i)) && (barrier || !sites.containsKey(way.ref(i)))) {
        sites.put(way.ref(i), new Site(way, i, !barrier));
      }
    }
  }

  /** A unit vector along the opening. */
  private Optional<Point> direction(Site site) {
    var way = site.way();
    var nodes = placing.nodes();
    long before = way.ref(Math.max(0, site.index() - 1));
    long after = way.ref(Math.min(way.length() - 1, site.index() + 1));
    if (!nodes.has(before) || !nodes.has(after)) {
      return Optional.empty();
    }
    var a = placing.at(nodes.get(before));
    var b = placing.at(nodes.get(after));
    double length = a.distance(b);
    if (length == 0) {
      return Optional.empty();
    }
    double dx = (b.x() - a.x()) / length;
    double dy = (b.y() - a.y()) / length;
    return Optional.of(site.across() ? new Point(-dy, dx) : new Point(dx, dy));
  }
}
