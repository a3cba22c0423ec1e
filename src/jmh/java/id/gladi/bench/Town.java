package id.gladi.bench;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.MapOrigin;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made-up town of 1.5 × 1.5 km, the same every time: 200 streets, 32 of them across the whole
 * town, and 2,000 houses. The origin lies in its middle.
 */
final class Town {
  static final int STREETS = 200;
  static final int HOUSES = 2_000;
  private static final double SIDE = 1_500;
  private static final int GRID = 16;
  private static final double CELL = SIDE / (GRID - 1);
  private static final Traits MAIN = new Traits(9, 0, 0, 0, false, false, "secondary", "");
  private static final Traits SMALL = new Traits(6, 0, 0, 0, false, false, "residential", "");
  private static final Traits ALLEY = new Traits(3, 0, 0, 0, false, false, "footway", "");

  private final SplittableRandom random = new SplittableRandom(7);
  private final List<Feature> features = new ArrayList<>();

  private Town() {}

  static AreaMap map() {
    var town = new Town();
    town.streets();
    town.alleys();
    town.houses();
    town.site();
    return new AreaMap(
        "kota-uji",
        "Kota uji",
        new MapOrigin("Gladi", "CC0-1.0", "", true),
        new LocalGrid(new GeoPoint(-0.41, 116.98)),
        new Extent(-SIDE / 2 - 20, -SIDE / 2 - 20, SIDE / 2 + 20, SIDE / 2 + 20),
        0,
        town.features);
  }

  private void streets() {
    for (int i = 0; i < GRID; i++) {
      var traits = i % 4 == 0 ? MAIN : SMALL;
      var across = new ArrayList<Point>();
      var along = new ArrayList<Point>();
      for (int j = 0; j < GRID; j++) {
        across.add(place(i * CELL + near(8), j * CELL + near(8)));
        along.add(place(j * CELL + near(8), i * CELL + near(8)));
      }
      add(FeatureKind.ROAD, "Jalan Utama " + i, new Geometry.Line(across), traits);
      add(FeatureKind.ROAD, "Jalan Raya " + i, new Geometry.Line(along), traits);
    }
  }

  private void alleys() {
    for (int k = 0; k < STREETS - 2 * GRID; k++) {
      double x = (random.nextInt(GRID - 1) + random.nextDouble(0.1, 0.9)) * CELL;
      double y = random.nextInt(GRID - 1) * CELL;
      var points = new ArrayList<Point>();
      for (int t = 0; t < 6; t++) {
        points.add(place(x + near(4), y + t * CELL / 5));
      }
      add(FeatureKind.ALLEY, "Gang " + k, new Geometry.Line(points), ALLEY);
    }
  }

  private void houses() {
    for (int b = 0; b < HOUSES; b++) {
      double x = random.nextInt(GRID - 1) * CELL + random.nextDouble(10, CELL - 28);
      double y = random.nextInt(GRID - 1) * CELL + random.nextDouble(10, CELL - 28);
      double w = random.nextDouble(7, 18);
      double h = random.nextDouble(7, 18);
      double turn = near(0.15);
      double[][] corners =
          random.nextDouble() < 0.4
              ? new double[][] {{0, 0}, {w, 0}, {w, h / 2}, {w * .55, h / 2}, {w * .55, h}, {0, h}}
              : new double[][] {{0, 0}, {w, 0}, {w, h}, {0, h}};
      var outline = new ArrayList<Point>();
      for (var c : corners) {
        outline.add(
            place(
                x + c[0] * Math.cos(turn) - c[1] * Math.sin(turn),
                y + c[0] * Math.sin(turn) + c[1] * Math.cos(turn)));
      }
      add(FeatureKind.BUILDING, "", new Geometry.Area(outline), Traits.NONE);
    }
  }

  private void site() {
    var compound =
        List.of(new Point(-40, -30), new Point(40, -30), new Point(40, 30), new Point(-40, 30));
    add(FeatureKind.SITE, "Kantor KPU", new Geometry.Area(compound), Traits.NONE);
  }

  private void add(FeatureKind kind, String name, Geometry geometry, Traits traits) {
    features.add(new Feature(kind.id() + "-" + features.size(), kind, name, geometry, traits));
  }

  private double near(double reach) {
    return random.nextDouble(-reach, reach);
  }

  private static Point place(double x, double y) {
    return new Point(x - SIDE / 2, y - SIDE / 2);
  }
}
