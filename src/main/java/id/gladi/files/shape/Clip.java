package id.gladi.files.shape;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Geometry.Area;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines and areas at the edges of an extent. What lies inside comes out as it was; every point
 * of a result lies in the extent, borders included.
 */
public final class Clip {
  /** Smaller pieces of an area are dust of the cutting, in square metres. */
  private static final double DUST = 1e-4;

  private Clip() {}

  /** The pieces of a polyline inside the extent, in its direction (after Liang and Barsky). */
  public static List<List<Point>> line(List<Point> points, Extent extent) {
    var pieces = new ArrayList<List<Point>>();
    var piece = new ArrayList<Point>();
    for (int i = 1; i < points.size(); i++) {
      var cut = Segment.of(points.get(i - 1), points.get(i)).within(extent);
      if (cut == null) {
        finish(piece, pieces);
        continue;
      }
      if (cut.from() > 0) {
        finish(piece, pieces);
      }
      append(piece, cut.start(extent));
      append(piece, cut.end(extent));
      if (cut.to() < 1) {
        finish(piece, pieces);
      }
    }
    finish(piece, pieces);
    return List.copyOf(pieces);
  }

  /**
   * The parts of an area inside the extent. A concave outline may fall into several; a hole that
   * meets the edge becomes a bay.
   */
  public static List<Area> area(Area area, Extent extent) {
    if (area.points().stream().allMatch(extent::contains)) {
      return List.of(area);
    }
    var rings = new ArrayList<List<Point>>();
    rings.add(area.points());
    rings.addAll(area.holes());
    List<List<Point>> left = rings;
    for (var edge : HalfPlane.edges(extent)) {
      left = edge.cut(left);
    }
    return Rings.nest(left.stream().filter(ring -> Rings.size(ring) > DUST).toList());
  }

  private static void append(List<Point> piece, Point next) {
    if (piece.isEmpty() || !piece.getLast().equals(next)) {
      piece.add(next);
    }
  }

  private static void finish(List<Point> piece, List<List<Point>> pieces) {
    if (piece.size() > 1) {
      pieces.add(List.copyOf(piece));
    }
    piece.clear();
  }
}
