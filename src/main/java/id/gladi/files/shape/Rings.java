package id.gladi.files.shape;

import id.gladi.core.terrain.Geometry.Area;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rings of areas, stored open: the last point is not the first. */
public final class Rings {
  /** Enough samples to outvote the corners that two rings share. */
  private static final int SAMPLES = 24;

  private Rings() {}

  /** Twice-counted places taken out, the closing point too. */
  public static List<Point> tidy(List<Point> points) {
    var ring = new ArrayList<Point>(points.size());
    for (var point : points) {
      if (ring.isEmpty() || !ring.getLast().equals(point)) {
        ring.add(point);
      }
    }
    while (ring.size() > 1 && ring.getFirst().equals(ring.getLast())) {
      ring.removeLast();
    }
    return ring;
  }

  /** Square metres, never negative. */
  public static double size(List<Point> ring) {
    return Math.abs(signedSize(ring));
  }

  /** Square metres; positive when the ring runs against the clock. */
  public static double signedSize(List<Point> ring) {
    if (ring.size() < 3) {
      return 0;
    }
    var origin = ring.getFirst();
    double twice = 0;
    for (int i = 1; i + 1 < ring.size(); i++) {
      var a = ring.get(i);
      var b = ring.get(i + 1);
      twice +=
          (a.x() - origin.x()) * (b.y() - origin.y()) - (b.x() - origin.x()) * (a.y() - origin.y());
    }
    return twice / 2;
  }

  /** Square metres without the holes. */
  public static double size(Area area) {
    return size(area.points()) - area.holes().stream().mapToDouble(Rings::size).sum();
  }

  /** Centre of gravity of the outline. */
  public static Point centre(List<Point> ring) {
    double whole = signedSize(ring);
    var origin = ring.getFirst();
    double x = 0;
    double y = 0;
    for (int i = 1; i + 1 < ring.size() && whole != 0; i++) {
      var part = signedSize(List.of(origin, ring.get(i), ring.get(i + 1))) / whole / 3;
      x += part * (ring.get(i).x() + ring.get(i + 1).x() - 2 * origin.x());
      y += part * (ring.get(i).y() + ring.get(i + 1).y() - 2 * origin.y());
    }
    return origin.plus(x, y);
  }

  /** Whether a place lies inside a ring, by the even-odd rule. */
  public static boolean contains(List<Point> ring, Point p) {
    boolean inside = false;
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      var a = ring.get(i);
      var b = ring.get(j);
      if ((a.y() > p.y()) != (b.y() > p.y())
          && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x()) {
        inside = !inside;
      }
    }
    return inside;
  }

  /**
   * Areas out of loose rings: a ring in an even number of others is an outline, in an odd number a
   * hole of the smallest one around it.
   */
  public static List<Area> nest(List<List<Point>> rings) {
    if (rings.size() == 1) {
      return List.of(new Area(rings.getFirst()));
    }
    var bySize =
        rings.stream().map(Bound::of).sorted(Comparator.comparingDouble(Bound::size)).toList();
    var depth = new int[bySize.size()];
    var parent = new int[bySize.size()];
    for (int i = 0; i < bySize.size(); i++) {
      parent[i] = -1;
      for (int j = bySize.size() - 1; j > i; j--) {
        if (bySize.get(j).holds(bySize.get(i))) {
          depth[i]++;
          parent[i] = j;
        }
      }
    }
    var areas = new ArrayList<Area>();
    for (int i = bySize.size() - 1; i >= 0; i--) {
      if (depth[i] % 2 == 0) {
        areas.add(new Area(bySize.get(i).ring(), holes(i, bySize, depth, parent)));
      }
    }
    return List.copyOf(areas);
  }

  private static List<List<Point>> holes(int of, List<Bound> rings, int[] depth, int[] parent) {
    var holes = new ArrayList<List<Point>>();
    for (int i = 0; i < of; i++) {
      if (parent[i] == of && depth[i] % 2 == 1) {
        holes.add(rings.get(i).ring());
      }
    }
    return holes;
  }

  /** A ring with its box. */
  private record Bound(
      List<Point> ring, double size, double minX, double minY, double maxX, double maxY) {
    static Bound of(List<Point> ring) {
      var x = ring.stream().mapToDouble(Point::x).summaryStatistics();
      var y = ring.stream().mapToDouble(Point::y).summaryStatistics();
      return new Bound(ring, Rings.size(ring), x.getMin(), y.getMin(), x.getMax(), y.getMax());
    }

    boolean holds(Bound small) {
      if (small.minX < minX || small.maxX > maxX || small.minY < minY || small.maxY > maxY) {
        return false;
      }
      int votes = 0;
      int step = Math.max(1, small.ring.size() / SAMPLES);
      for (int i = 0; i < small.ring.size(); i += step) {
        var a = small.ring.get(i);
        var b = small.ring.get((i + 1) % small.ring.size());
        votes += contains(ring, a) ? 1 : -1;
        votes += contains(ring, new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2)) ? 1 : -1;
      }
      return votes > 0;
    }
  }
}
