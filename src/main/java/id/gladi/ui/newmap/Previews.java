package id.gladi.ui.newmap;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Coverage;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoArea;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.MapOrigin;
import id.gladi.core.terrain.Point;
import java.nio.file.Path;
import java.util.List;

/** Ground to look at before there is a map, and the way between metres and degrees. */
final class Previews {
  /** Metres up to which all of a small file is proposed. */
  private static final double ALL = 2_500;

  /** Before anything was read. */
  static final AreaMap NOTHING = empty(new GeoArea(0, 0, 0.01, 0.01));

  static final Frame FRAME = new Frame(NOTHING.extent());

  private Previews() {}

  /** Ground without features over an area. */
  static AreaMap empty(GeoArea area) {
    var grid = new LocalGrid(area.centre());
    var origin = new MapOrigin("", "", " ", false);
    return new AreaMap("peta", "", origin, grid, extent(grid, area), 0, List.of());
  }

  /** The rectangle that is proposed. */
  static Frame frame(Coverage coverage, AreaMap preview) {
    var extent = preview.extent();
    if (coverage.whole() && extent.width() <= ALL && extent.height() <= ALL) {
      return new Frame(extent).grown(0, 0);
    }
    return coverage.whole()
        ? around(extent.centre())
        : new Frame(extent(preview.grid(), coverage.proposed())).grown(0, 0);
  }

  private static Frame around(Point centre) {
    double half = ALL / 2;
    return new Frame(
        new Extent(centre.x() - half, centre.y() - half, centre.x() + half, centre.y() + half));
  }

  /** The area around a rectangle. */
  static GeoArea area(LocalGrid grid, Extent e) {
    var a = grid.toGeo(new Point(e.minX(), e.minY()));
    var b = grid.toGeo(new Point(e.maxX(), e.maxY()));
    return new GeoArea(a.longitude(), a.latitude(), b.longitude(), b.latitude());
  }

  private static Extent extent(LocalGrid grid, GeoArea area) {
    var middle = area.centre();
    double west = grid.toLocal(new GeoPoint(middle.latitude(), area.west())).x();
    double east = grid.toLocal(new GeoPoint(middle.latitude(), area.east())).x();
    double south = grid.toLocal(new GeoPoint(area.south(), middle.longitude())).y();
    double north = grid.toLocal(new GeoPoint(area.north(), middle.longitude())).y();
    return new Extent(west, south, east, north);
  }

  /** The name of a file without its endings. */
  static String stem(Path file) {
    var last = String.valueOf(file.getFileName());
    int dot = last.indexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  /** Whether there is a building to be pointed at and none is protected yet. */
  static boolean choosesSite(AreaMap map) {
    return map.site().isEmpty() && !buildings(map).isEmpty();
  }

  /** The buildings that can be protected. */
  static List<Feature> buildings(AreaMap map) {
    return map.ofKind(FeatureKind.BUILDING).stream()
        .filter(f -> f.geometry() instanceof Geometry.Area)
        .toList();
  }
}
