package id.gladi.files.osm;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.GeoArea;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.Point;
import id.gladi.files.osm.data.E7;
import id.gladi.files.osm.data.LongTable;
import id.gladi.files.osm.data.Way;
import id.gladi.files.shape.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts nodes onto the metric grid of the map.
 *
 * @param nodes places by id, packed by {@link E7}
 */
record Placing(LocalGrid grid, Extent extent, LongTable nodes) {
  static Placing of(GeoArea area, LongTable nodes) {
    var frame = Frame.of(area);
    return new Placing(frame.grid(), frame.extent(), nodes);
  }

  Frame frame() {
    return new Frame(grid, extent);
  }

  Point at(long place) {
    return grid.toLocal(new GeoPoint(E7.latitude(place), E7.longitude(place)));
  }

  /** The places of a way in runs; a run ends where a node is missing. */
  List<List<Point>> runs(Way way) {
    var runs = new ArrayList<List<Point>>();
    var run = new ArrayList<Point>();
    for (int i = 0; i < way.length(); i++) {
      if (nodes.has(way.ref(i))) {
        run.add(at(nodes.get(way.ref(i))));
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  /** The places of a ring, missing nodes passed over. */
  List<Point> ring(long[] refs) {
    var ring = new ArrayList<Point>(refs.length);
    for (long ref : refs) {
      if (nodes.has(ref)) {
        ring.add(at(nodes.get(ref)));
      }
    }
    return ring;
  }

  int missing(Way way) {
    int missing = 0;
    for (int i = 0; i < way.length(); i++) {
      missing += nodes.has(way.ref(i)) ? 0 : 1;
    }
    return missing;
  }
}
