package id.gladi.core.planning;

import id.gladi.core.planning.RoadNetwork.Access;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * One search over the network, used once: A* with the straight distance as the bound, which no
 * street undercuts.
 */
final class Search {
  private static final int NONE = -1;

  private final RoadNetwork network;
  private final Edge.Traveller traveller;
  private final double[] cost;
  private final int[] cameBy;
  private final @Nullable Access[] begunAt;

  Search(RoadNetwork network, Edge.Traveller traveller) {
    this.network = network;
    this.traveller = traveller;
    this.cost = new double[network.nodeCount()];
    this.cameBy = new int[network.nodeCount()];
    this.begunAt = new Access[network.nodeCount()];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    Arrays.fill(cameBy, NONE);
  }

  /** A way as it was found. */
  record Way(List<Point> path, List<String> streets) {}

  /** A node to look at, with the least that a way through it can cost. */
  private record Open(int node, double cost, double bound) {}

  /** How the way ends: from a node, or straight from an access when {@code node} is none. */
  private record End(double cost, int node, @Nullable Access begun, Access at) {}

  Optional<Way> way(Point from, List<Access> starts, Point to, List<Access> goals) {
    End best = null;
    for (var start : starts) {
      for (var goal : goals) {
        best = shorter(best, onOneEdge(start, goal));
      }
    }
    var queue = new PriorityQueue<>(Comparator.comparingDouble(Open::bound));
    starts.forEach(start -> begin(start, to, queue));
    while (!queue.isEmpty()) {
      var open = queue.remove();
      if (best != null && open.bound() >= best.cost()) {
        break;
      }
      if (open.cost() <= cost[open.node()]) {
        for (var goal : goals) {
          best = shorter(best, arrival(open.node(), goal));
        }
        expand(open.node(), to, queue);
      }
    }
    return best == null ? Optional.empty() : Optional.of(way(from, best, to));
  }

  /** Every stretch that can be reached with so many metres to go. */
  List<List<Point>> reach(List<Access> starts, double metres) {
    var queue = new PriorityQueue<>(Comparator.comparingDouble(Open::bound));
    starts.forEach(start -> begin(start, null, queue));
    while (!queue.isEmpty()) {
      var open = queue.remove();
      if (open.cost() <= cost[open.node()] && open.cost() <= metres) {
        expand(open.node(), null, queue);
      }
    }
    var stretches = new ArrayList<List<Point>>();
    starts.forEach(
        start -> spread(start.edge(), start.offset(), metres - start.approach(), stretches));
    for (int node = 0; node < cost.length; node++) {
      for (int e : network.edgesOf(node)) {
        spread(e, place(e, node), metres - cost[node], stretches);
      }
    }
    return stretches;
  }

  private void spread(int e, double from, double metres, List<List<Point>> into) {
    var edge = network.edge(e);
    for (double to :
        new double[] {Math.max(0, from - metres), Math.min(edge.length(), from + metres)}) {
      if (metres > 0 && to != from && edge.passable(from, to, traveller)) {
        into.add(edge.line().between(from, to));
      }
    }
  }

  private @Nullable End onOneEdge(Access start, Access goal) {
    boolean direct =
        start.edge() == goal.edge()
            && network.edge(start.edge()).passable(start.offset(), goal.offset(), traveller);
    return direct
        ? new End(
            start.approach() + Math.abs(goal.offset() - start.offset()) + goal.approach(),
            NONE,
            start,
            goal)
        : null;
  }

  private void begin(Access start, @Nullable Point to, PriorityQueue<Open> queue) {
    var edge = network.edge(start.edge());
    for (int node : new int[] {edge.from(), edge.to()}) {
      double end = place(start.edge(), node);
      double reached = start.approach() + Math.abs(end - start.offset());
      if (edge.passable(start.offset(), end, traveller) && reached < cost[node]) {
        cost[node] = reached;
        begunAt[node] = start;
        queue.add(open(node, to));
      }
    }
  }

  private void expand(int node, @Nullable Point to, PriorityQueue<Open> queue) {
    for (int e : network.edgesOf(node)) {
      var edge = network.edge(e);
      int next = network.other(e, node);
      double reached = cost[node] + edge.length();
      double here = place(e, node);
      if (reached < cost[next] && edge.passable(here, edge.length() - here, traveller)) {
        cost[next] = reached;
        cameBy[next] = e;
        begunAt[next] = null;
        queue.add(open(next, to));
      }
    }
  }

  private Open open(int node, @Nullable Point to) {
    double rest = to == null ? 0 : network.node(node).distance(to);
    return new Open(node, cost[node], cost[node] + rest);
  }

  private @Nullable End arrival(int node, Access goal) {
    var edge = network.edge(goal.edge());
    if (edge.from() != node && edge.to() != node) {
      return null;
    }
    double here = place(goal.edge(), node);
    return edge.passable(here, goal.offset(), traveller)
        ? new End(cost[node] + Math.abs(goal.offset() - here) + goal.approach(), node, null, goal)
        : null;
  }

  private static @Nullable End shorter(@Nullable End a, @Nullable End b) {
    return b == null || (a != null && a.cost() <= b.cost()) ? a : b;
  }

  /** Where a node lies on its edge, in metres from the edge's start. */
  private double place(int edge, int node) {
    return network.edge(edge).from() == node ? 0 : network.edge(edge).length();
  }

  private Way way(Point from, End end, Point to) {
    var goal = end.at();
    if (end.begun() != null) {
      var start = end.begun();
      var edge = network.edge(goal.edge());
      return joined(
          from, List.of(edge.line().between(start.offset(), goal.offset())), List.of(edge), to);
    }
    var stretches = new ArrayList<List<Point>>();
    var streets = new ArrayList<Edge>();
    add(goal.edge(), place(goal.edge(), end.node()), goal.offset(), stretches, streets);
    int node = end.node();
    while (begunAt[node] == null) {
      int previous = network.other(cameBy[node], node);
      add(
          cameBy[node],
          place(cameBy[node], previous),
          place(cameBy[node], node),
          stretches,
          streets);
      node = previous;
    }
    var start = begunAt[node];
    add(start.edge(), start.offset(), place(start.edge(), node), stretches, streets);
    return joined(from, stretches.reversed(), streets.reversed(), to);
  }

  private void add(
      int e, double start, double end, List<List<Point>> stretches, List<Edge> streets) {
    if (start != end) {
      stretches.add(network.edge(e).line().between(start, end));
      streets.add(network.edge(e));
    }
  }

  private static Way joined(Point from, List<List<Point>> stretches, List<Edge> edges, Point to) {
    var path = new ArrayList<>(List.of(from));
    for (var stretch : stretches) {
      stretch.stream().filter(p -> !p.equals(path.getLast())).forEach(path::add);
    }
    if (!to.equals(path.getLast()) || path.size() == 1) {
      path.add(to);
    }
    var streets = new ArrayList<String>();
    for (var edge : edges) {
      if (!edge.name().isEmpty() && (streets.isEmpty() || !edge.name().equals(streets.getLast()))) {
        streets.add(edge.name());
      }
    }
    return new Way(path, streets);
  }
}
