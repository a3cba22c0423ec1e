package id.gladi.files.template;

import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Rings drawn around the protected site of a map: the building, the compound, the streets around
 * it, and whatever further ring a plan has. A first proposal for the planner, no doctrine.
 */
record SiteRings(AreaMap map) {
  /** Metres beyond the building or the compound, from the inner ring outwards. */
  private static final double[] REACH = {8, 10, 60, 120, 200};

  /** The same rings around this map's site; as they are where the map has none. */
  List<Ring> of(List<Ring> rings) {
    var building = map.ofKind(FeatureKind.SITE_BUILDING).stream().findFirst();
    var core = building.or(map::site);
    if (core.isEmpty()) {
      return rings;
    }
    var compound = map.site().orElse(core.get());
    var drawn = new ArrayList<Ring>();
    for (int i = 0; i < rings.size(); i++) {
      var ring = rings.get(i);
      double reach = REACH[Math.min(i, REACH.length - 1)];
      var outline = around(i == 0 ? core.get() : compound, reach);
      drawn.add(new Ring(ring.id(), ring.name(), outline, ring.holds()));
    }
    return drawn;
  }

  private List<Point> around(Feature feature, double reach) {
    var x = feature.geometry().points().stream().mapToDouble(Point::x).summaryStatistics();
    var y = feature.geometry().points().stream().mapToDouble(Point::y).summaryStatistics();
    Extent all = map.extent();
    double west = Math.max(all.minX(), x.getMin() - reach);
    double east = Math.min(all.maxX(), x.getMax() + reach);
    double south = Math.max(all.minY(), y.getMin() - reach);
    double north = Math.min(all.maxY(), y.getMax() + reach);
    return List.of(
        new Point(west, south),
        new Point(east, south),
        new Point(east, north),
        new Point(west, north));
  }
}
