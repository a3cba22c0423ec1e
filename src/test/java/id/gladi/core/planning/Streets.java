package id.gladi.core.planning;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import id.gladi.fixture.SmallGround;
import java.util.ArrayList;
import java.util.List;

/** Maps of streets for tests. */
final class Streets {
  private Streets() {}

  static AreaMap map(Feature... features) {
    var small = SmallGround.map();
    return new AreaMap(
        "jalan",
        "Jalan",
        small.origin(),
        small.grid(),
        new Extent(-1e5, -1e5, 1e5, 1e5),
        0,
        List.of(features));
  }

  /** A street 6 m wide; coordinates x, y, x, y … */
  static Feature street(String id, double... xy) {
    return way(id, FeatureKind.ROAD, 6, false, xy);
  }

  static Feature way(String id, FeatureKind kind, double width, boolean oneWay, double... xy) {
    return new Feature(
        id,
        kind,
        id,
        new Geometry.Line(points(xy)),
        new Traits(width, 0, 0, 0, false, oneWay, "", ""));
  }

  static Feature gate(String id, double clearWidth, double... xy) {
    return new Feature(
        id,
        FeatureKind.GATE,
        id,
        new Geometry.Line(points(xy)),
        new Traits(0, clearWidth, 0, 0, false, false, "", ""));
  }

  /** Streets in a square grid, 100 m apart, half of them each way. */
  static AreaMap grid(int eachWay) {
    var features = new ArrayList<Feature>();
    double end = 100.0 * (eachWay - 1);
    for (int i = 0; i < eachWay; i++) {
      features.add(street("t" + i, 0, 100.0 * i, end, 100.0 * i));
      features.add(street("u" + i, 100.0 * i, 0, 100.0 * i, end));
    }
    return map(features.toArray(Feature[]::new));
  }

  static List<Point> points(double... xy) {
    var points = new ArrayList<Point>();
    for (int i = 0; i < xy.length; i += 2) {
      points.add(new Point(xy[i], xy[i + 1]));
    }
    return points;
  }
}
