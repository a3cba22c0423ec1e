package id.gladi.files.osm;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoArea;
import id.gladi.files.osm.data.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an import took and what it left out.
 *
 * @param narrowed whether the file covers more than was taken though nobody chose an area
 * @param kinds one line for each kind that occurred, in the order of {@link FeatureKind}
 * @param leftOut how many elements were left out for which reason
 * @param cutAtEdge features that reach over the edge of the map and end there
 * @param missingNodes places that ways name and the file does not have
 */
public record ImportReport(
    GeoArea area,
    boolean narrowed,
    List<KindCount> kinds,
    Map<LeftOut, Integer> leftOut,
    int cutAtEdge,
    int missingNodes,
    Reading reading,
    SiteFound site) {
  /** How many features of a kind came onto the map and how many did not. */
  public record KindCount(FeatureKind kind, int taken, int leftOut) {}

  /**
   * How the file was read.
   *
   * @param nodesRead nodes in the file
   * @param nodesKept the most nodes in memory at once
   * @param stoppedAt where a broken file could be read no further; empty when it was whole
   */
  public record Reading(long nodesRead, int nodesKept, int passes, String stoppedAt) {}

  public ImportReport {
    kinds = List.copyOf(kinds);
    leftOut = Map.copyOf(leftOut);
  }

  /** Features on the map. */
  public int taken() {
    return kinds.stream().mapToInt(KindCount::taken).sum();
  }

  /** Features of one kind on the map. */
  public int taken(FeatureKind kind) {
    return kinds.stream().filter(k -> k.kind() == kind).mapToInt(KindCount::taken).sum();
  }

  /** Elements left out for one reason. */
  public int leftOut(LeftOut reason) {
    return leftOut.getOrDefault(reason, 0);
  }

  static List<KindCount> kinds(AreaMap map, Tally tally) {
    var counts = new ArrayList<KindCount>();
    for (var kind : FeatureKind.values()) {
      int taken = map.ofKind(kind).size();
      int left = tally.left().getOrDefault(kind, 0);
      if (taken + left > 0) {
        counts.add(new KindCount(kind, taken, left));
      }
    }
    return counts;
  }
}
