package id.gladi.core.terrain.edit;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Outlines;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holes in areas, such as the courtyard of a building. */
public final class Courtyards {
  private Courtyards() {}

  /**
   * The area with one hole more; empty unless the hole is a plain outline that lies all within the
   * area and outside its other holes.
   */
  public static Optional<Geometry> cut(Geometry.Area area, List<Point> hole) {
    if (!Outlines.simple(hole) || !fits(area, hole)) {
      return Optional.empty();
    }
    var holes = new ArrayList<>(area.holes());
    holes.add(hole);
    return Optional.of(new Geometry.Area(area.points(), holes));
  }

  private static boolean fits(Geometry.Area area, List<Point> hole) {
    return hole.stream().allMatch(corner -> Polygons.contains(area.points(), corner))
        && !Outlines.cross(area.points(), hole)
        && area.holes().stream().noneMatch(other -> overlap(other, hole));
  }

  private static boolean overlap(List<Point> a, List<Point> b) {
    return Outlines.cross(a, b)
        || Polygons.contains(a, b.getFirst())
        || Polygons.contains(b, a.getFirst());
  }

  /** The smallest area of a map that a place is on: a house before the ground it stands on. */
  public static Optional<Feature> under(AreaMap map, Point place) {
    return map.features().stream()
        .filter(f -> covers(f, place))
        .min(Comparator.comparingDouble(f -> Polygons.area(f.geometry().points())));
  }

  /** Whether the feature is an area with the place inside its outline and in none of its holes. */
  public static boolean covers(Feature feature, Point place) {
    return feature.geometry() instanceof Geometry.Area(var outline, var holes)
        && Polygons.contains(outline, place)
        && holes.stream().noneMatch(hole -> Polygons.contains(hole, place));
  }
}
