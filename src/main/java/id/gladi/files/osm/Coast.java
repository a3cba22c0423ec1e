package id.gladi.files.osm;

import id.gladi.core.terrain.Geometry.Area;
import id.gladi.core.terrain.Point;
import id.gladi.files.osm.data.Tags;
import id.gladi.files.osm.data.Way;
import id.gladi.files.shape.Sea;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sea, which OpenStreetMap maps by its shore alone: {@code natural=coastline} has the land on
 * its left and the water on its right.
 */
final class Coast {
  private final Placing placing;
  private final Map<Long, Way> byFirst = new LinkedHashMap<>();

  Coast(Iterable<Way> ways, Placing placing) {
    this.placing = placing;
    ways.forEach(way -> {
      if (way.touching() && way.length() > 1 && is(way.tags())) {
        byFirst.put(way.ref(0), way);
      }
    });
  }

  static boolean is(Tags tags) {
    return tags.is("natural", "coastline");
  }

  /** Whether any shore is near. */
  boolean any() {
    return !byFirst.isEmpty();
  }

  /** The sea inside the map; empty where the shore is not all there. */
  Optional<List<Area>> sea() {
    var shores = new ArrayList<List<Point>>();
    for (var chain : chains()) {
      for (var run : runs(chain)) {
        if (run.size() > 1) {
          shores.add(run);
        }
      }
    }
    return Sea.of(shores, placing.extent());
  }

  private List<List<Way>> chains() {
    var left = new LinkedHashMap<>(byFirst);
    var chains = new ArrayList<List<Way>>();
    var lasts = new HashSet<Long>();
    byFirst.values().forEach(way -> lasts.add(way.ref(way.length() - 1)));
    for (var way : byFirst.values()) {
      if (!lasts.contains(way.ref(0))) {
        chains.add(follow(way, left));
      }
    }
    while (!left.isEmpty()) {
      chains.add(follow(left.values().iterator().next(), left));
    }
    return chains;
  }

  private static List<Way> follow(Way first, Map<Long, Way> left) {
    var chain = new ArrayList<Way>();
    var way = left.remove(first.ref(0));
    while (way != null) {
      chain.add(way);
      way = left.remove(way.ref(way.length() - 1));
    }
    return chain;
  }

  /** The places of a chain; a run ends where a node is missing. */
  private List<List<Point>> runs(List<Way> chain) {
    var runs = new ArrayList<List<Point>>();
    for (var way : chain) {
      for (var run : placing.runs(way)) {
        if (!runs.isEmpty() && runs.getLast().getLast().equals(run.getFirst())) {
          runs.getLast().addAll(run.subList(1, run.size()));
        } else {
          runs.add(new ArrayList<>(run));
        }
      }
    }
    return runs;
  }
}
