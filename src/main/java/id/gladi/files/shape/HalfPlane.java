package id.gladi.files.shape;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One side of an upright or level line, and the cutting of rings at it.
 *
 * <p>The rings fall into chains that begin and end on the line. By the even-odd rule the line runs
 * inside the area between its first and second crossing, its third and fourth and so on; joining
 * the chains over just these stretches gives whole rings without the bridges that Sutherland and
 * Hodgman's method leaves in concave results, whatever the direction of the rings.
 *
 * @param upright whether the line is x = {@code at}, else y = {@code at}
 * @param above whether greater coordinates are kept
 */
record HalfPlane(boolean upright, double at, boolean above) {
  /** Points from one crossing of the line to the next. */
  private record Chain(List<Point> points) {}

  /** One end of a chain. */
  private record End(int chain, boolean tail, double along) {}

  static List<HalfPlane> edges(Extent extent) {
    return List.of(
        new HalfPlane(true, extent.minX(), true),
        new HalfPlane(true, extent.maxX(), false),
        new HalfPlane(false, extent.minY(), true),
        new HalfPlane(false, extent.maxY(), false));
  }

  List<List<Point>> cut(List<List<Point>> rings) {
    var kept = new ArrayList<List<Point>>();
    var chains = new ArrayList<Chain>();
    for (var ring : rings) {
      long inside = ring.stream().filter(this::keeps).count();
      if (inside == ring.size()) {
        kept.add(ring);
      } else if (inside > 0) {
        chains(ring, chains);
      }
    }
    if (!chains.isEmpty()) {
      kept.addAll(join(chains));
    }
    return kept;
  }

  private boolean keeps(Point p) {
    double across = upright ? p.x() : p.y();
    return above ? across >= at : across <= at;
  }

  private double along(Point p) {
    return upright ? p.y() : p.x();
  }

  private void chains(List<Point> ring, List<Chain> chains) {
    int size = ring.size();
    int start = 0;
    while (keeps(ring.get(start))) {
      start++;
    }
    List<Point> chain = new ArrayList<>();
    for (int step = 1; step <= size; step++) {
      var before = ring.get((start + step - 1) % size);
      var here = ring.get((start + step) % size);
      if (keeps(here)) {
        if (chain.isEmpty()) {
          chain.add(crossing(before, here));
        }
        chain.add(here);
      } else if (!chain.isEmpty()) {
        chain.add(crossing(before, here));
        chains.add(new Chain(chain));
        chain = new ArrayList<>();
      }
    }
  }

  private Point crossing(Point a, Point b) {
    double t = upright ? (at - a.x()) / (b.x() - a.x()) : (at - a.y()) / (b.y() - a.y());
    double place = along(a) + t * (along(b) - along(a));
    double between = Math.clamp(place, Math.min(along(a), along(b)), Math.max(along(a), along(b)));
    return upright ? new Point(at, between) : new Point(between, at);
  }

  private List<List<Point>> join(List<Chain> chains) {
    var ends = new ArrayList<End>();
    for (int i = 0; i < chains.size(); i++) {
      var points = chains.get(i).points();
      ends.add(new End(i, false, along(points.getFirst())));
      ends.add(new End(i, true, along(points.getLast())));
    }
    ends.sort(Comparator.comparingDouble(End::along));
    var partners = new End[2 * chains.size()];
    for (int i = 0; i < ends.size(); i += 2) {
      partners[slot(ends.get(i))] = ends.get(i + 1);
      partners[slot(ends.get(i + 1))] = ends.get(i);
    }
    var used = new boolean[chains.size()];
    var rings = new ArrayList<List<Point>>();
    for (int i = 0; i < chains.size(); i++) {
      if (!used[i]) {
        rings.add(Rings.tidy(walk(i, chains, partners, used)));
      }
    }
    rings.removeIf(ring -> ring.size() < 3);
    return rings;
  }

  private static int slot(End end) {
    return 2 * end.chain() + (end.tail() ? 1 : 0);
  }

  private static List<Point> walk(int first, List<Chain> chains, End[] partners, boolean[] used) {
    var ring = new ArrayList<Point>();
    int chain = first;
    boolean forward = true;
    do {
      used[chain] = true;
      var points = chains.get(chain).points();
      ring.addAll(forward ? points : points.reversed());
      var next = partners[2 * chain + (forward ? 1 : 0)];
      chain = next.chain();
      forward = !next.tail();
    } while (!used[chain]);
    return ring;
  }
}
