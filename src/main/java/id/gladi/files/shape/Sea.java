package id.gladi.files.shape;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Geometry.Area;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sea inside an extent, out of shores that have the water on their right. A shore that leaves
 * the extent goes on along its edge, with the clock, to where the next one comes in; a closed shore
 * is an island or, with the clock, a sea of its own.
 */
public final class Sea {
  /** Millimetres do not keep a shore from the edge. */
  private static final double NEAR = 1e-3;

  private final Extent extent;
  private final List<List<Point>> rings = new ArrayList<>();
  private final List<List<Point>> crossing = new ArrayList<>();
  private boolean loose;

  private Sea(Extent extent) {
    this.extent = extent;
  }

  /**
   * The sea of an extent.
   *
   * @param shores whole lines in their direction; a closed one ends where it begins
   * @return empty where there is no shore, or one ends in the midst: then nobody knows which side
   *     of the rest is water
   */
  public static Optional<List<Area>> of(List<List<Point>> shores, Extent extent) {
    var sea = new Sea(extent);
    shores.forEach(sea::take);
    if (sea.loose || (sea.rings.isEmpty() && sea.crossing.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(sea.areas());
  }

  private void take(List<Point> shore) {
    var pieces = new ArrayList<>(Clip.line(shore, extent));
    boolean closed = shore.getFirst().equals(shore.getLast());
    if (closed && pieces.size() == 1 && pieces.getFirst().equals(shore)) {
      rings.add(Rings.tidy(shore));
      return;
    }
    if (closed && pieces.size() > 1 && pieces.getLast().getLast().equals(shore.getFirst())) {
      var whole = new ArrayList<>(pieces.removeLast());
      whole.addAll(pieces.removeFirst());
      pieces.add(whole);
    }
    for (var piece : pieces) {
      boolean anchored = onEdge(piece.getFirst()) && onEdge(piece.getLast());
      loose |= !anchored;
      crossing.add(piece);
    }
  }

  private List<Area> areas() {
    var all = new ArrayList<List<Point>>();
    var open = new ArrayList<>(crossing);
    while (!open.isEmpty()) {
      all.add(around(open));
    }
    all.addAll(rings);
    boolean onlyIslands =
        crossing.isEmpty() && rings.stream().allMatch(ring -> Rings.signedSize(ring) > 0);
    if (onlyIslands) {
      all.add(corners(0, perimeter()));
    }
    return Rings.nest(all.stream().map(Rings::tidy).filter(ring -> ring.size() > 2).toList());
  }

  /** One sea: shore, edge, shore, edge, until it comes back to where it began. */
  private List<Point> around(List<List<Point>> open) {
    var ring = new ArrayList<Point>();
    var first = open.removeFirst();
    var shore = first;
    while (true) {
      ring.addAll(shore);
      double out = along(shore.getLast());
      var next = next(out, first, open);
      ring.addAll(corners(out, out + ahead(out, next.getFirst())));
      if (!open.remove(next)) {
        return ring;
      }
      shore = next;
    }
  }

  /** The shore that comes in next along the edge. */
  private List<Point> next(double out, List<Point> first, List<List<Point>> open) {
    var best = first;
    for (var shore : open) {
      if (ahead(out, shore.getFirst()) < ahead(out, best.getFirst())) {
        best = shore;
      }
    }
    return best;
  }

  /** Metres along the edge, with the clock, from a place on it to another. */
  private double ahead(double from, Point to) {
    double ahead = (along(to) - from) % perimeter();
    return ahead < 0 ? ahead + perimeter() : ahead;
  }

  private double perimeter() {
    return 2 * (extent.width() + extent.height());
  }

  /** Metres along the edge from the north-western corner, with the clock. */
  private double along(Point p) {
    double w = extent.width();
    double h = extent.height();
    if (extent.maxY() - p.y() < NEAR) {
      return p.x() - extent.minX();
    } else if (extent.maxX() - p.x() < NEAR) {
      return w + extent.maxY() - p.y();
    } else if (p.y() - extent.minY() < NEAR) {
      return w + h + extent.maxX() - p.x();
    }
    return 2 * w + h + p.y() - extent.minY();
  }

  private boolean onEdge(Point p) {
    return extent.maxY() - p.y() < NEAR
        || extent.maxX() - p.x() < NEAR
        || p.y() - extent.minY() < NEAR
        || p.x() - extent.minX() < NEAR;
  }

  /** The corners of the extent between two places on its edge. */
  private List<Point> corners(double from, double to) {
    double w = extent.width();
    double h = extent.height();
    double[] at = {0, w, w + h, 2 * w + h};
    var corner =
        List.of(
            new Point(extent.minX(), extent.maxY()),
            new Point(extent.maxX(), extent.maxY()),
            new Point(extent.maxX(), extent.minY()),
            new Point(extent.minX(), extent.minY()));
    var passed = new ArrayList<Point>();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < at.length; i++) {
        double place = at[i] + round * perimeter();
        if (place >= from && place < to) {
          passed.add(corner.get(i));
        }
      }
    }
    return passed;
  }
}
