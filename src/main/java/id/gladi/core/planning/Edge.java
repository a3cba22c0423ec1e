package id.gladi.core.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of street between two nodes.
 *
 * @param feature id of the road, alley or gate it belongs to
 * @param width metres, 0 when not stated
 * @param blocks where it is closed
 */
record Edge(
    int from,
    int to,
    String feature,
    String name,
    double width,
    boolean oneWay,
    Polyline line,
    List<Block> blocks) {
  Edge {
    blocks = List.copyOf(blocks);
  }

  /**
   * A closed stretch, in metres from the start of the edge.
   *
   * @param walkers true when it stops walkers too
   */
  record Block(double start, double end, boolean walkers) {
    boolean on(double from, double to) {
      return Math.min(from, to) <= end && start <= Math.max(from, to);
    }
  }

  /** The edge with more stretches closed. */
  Edge blocked(List<Block> more) {
    var all = new ArrayList<>(blocks);
    all.addAll(more);
    return new Edge(from, to, feature, name, width, oneWay, line, all);
  }

  double length() {
    return line.length();
  }

  boolean wideEnough(double needed) {
    return width == 0 || width >= needed;
  }

  /**
   * Whether one may travel from one offset to another on this edge. Standing still is always
   * allowed: whoever stands at a corner leaves by the other street when this one is closed.
   */
  boolean passable(double start, double end, Traveller traveller) {
    if (start == end && length() > 0) {
      return true;
    }
    if (!wideEnough(traveller.width()) || (oneWay && !traveller.onFoot() && end < start)) {
      return false;
    }
    return blocks.stream().noneMatch(b -> (b.walkers() || !traveller.onFoot()) && b.on(start, end));
  }

  /** What a way must allow. */
  record Traveller(boolean onFoot, double width) {
    static Traveller of(Pace pace, Figures figures) {
      return new Traveller(pace.onFoot(), pace.width(figures));
    }
  }
}
