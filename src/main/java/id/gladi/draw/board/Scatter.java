package id.gladi.draw.board;

import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * One place per person of a crowd, inside its outline. The same crowd always gets the same places:
 * the chain of numbers starts from its id. Places keep apart (best of several candidates) and crowd
 * together round the densest spot.
 */
final class Scatter {
  private static final int CANDIDATES = 5;
  private static final int TRIES = 200;
  private static final int HOPELESS = 100_000;
  private static final double MARGIN = 0.35;

  private final List<Point> outline;
  private final Point dense;
  private final SplittableRandom random;
  private final double minX;
  private final double minY;
  private final double spanX;
  private final double spanY;
  private final double cell;
  private final Map<Long, List<Point>> grid = new HashMap<>();

  private Scatter(String id, List<Point> outline, Point dense, int count) {
    this.outline = outline;
    this.dense = dense;
    random = new SplittableRandom(id.hashCode() * 0x9E3779B97F4A7C15L);
    minX = outline.stream().mapToDouble(Point::x).min().orElseThrow();
    minY = outline.stream().mapToDouble(Point::y).min().orElseThrow();
    spanX = outline.stream().mapToDouble(Point::x).max().orElseThrow() - minX;
    spanY = outline.stream().mapToDouble(Point::y).max().orElseThrow() - minY;
    cell = Math.max(0.3, Math.sqrt(Polygons.area(outline) / Math.max(1, count)));
  }

  /** Places of {@code count} persons in metres, inside the outline, denser round {@code dense}. */
  static List<Point> places(String id, List<Point> outline, Point dense, int count) {
    Scatter scatter = new Scatter(id, outline, dense, count);
    List<Point> places = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Point next = scatter.next();
      places.add(next);
      scatter.grid.computeIfAbsent(scatter.key(next, 0, 0), k -> new ArrayList<>()).add(next);
    }
    return places;
  }

  private Point next() {
    Point best = inside();
    double clear = clearance(best);
    for (int i = 1; i < CANDIDATES; i++) {
      Point other = inside();
      double room = clearance(other);
      if (room > clear) {
        best = other;
        clear = room;
      }
    }
    return best;
  }

  /** Somewhere inside; keeps off the edge and likes the dense spot as long as that is easy. */
  private Point inside() {
    double reach = Math.max(spanX, spanY) * 0.3;
    for (int i = 0; ; i++) {
      Point p = new Point(minX + random.nextDouble() * spanX, minY + random.nextDouble() * spanY);
      double far = p.distance(dense) / reach;
      boolean wanted = random.nextDouble() < 0.35 + 0.65 * Math.exp(-far * far);
      if (Polygons.contains(outline, p)
          && (i > TRIES || (wanted && Polygons.distance(outline, p) > MARGIN))) {
        return p;
      }
      if (i > HOPELESS) {
        return outline.getFirst();
      }
    }
  }

  /** Distance to the nearest person so far, measured in what is usual at that spot. */
  private double clearance(Point p) {
    double least = cell * 2;
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (Point other : grid.getOrDefault(key(p, dx, dy), List.of())) {
          least = Math.min(least, other.distance(p));
        }
      }
    }
    double far = p.distance(dense) / (Math.max(spanX, spanY) * 0.3);
    return least * (0.45 + 0.55 * Math.exp(-far * far) + 0.35);
  }

  private long key(Point p, int dx, int dy) {
    long cx = (long) Math.floor((p.x() - minX) / cell) + dx;
    long cy = (long) Math.floor((p.y() - minY) / cell) + dy;
    return (cx << 32) ^ (cy & 0xFFFF_FFFFL);
  }
}
