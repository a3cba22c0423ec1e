package id.gladi.core.planning;

import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The streets of a map as a network: roads and alleys meet where they cross and where an end comes
 * up to another street's edge; gates link the ground behind them to the street before them. From
 * inside a compound one leaves by a gate, and no way leads across a compound. Immutable.
 *
 * <p>The shortest way is the quickest too, because the reference knows one speed per {@link Pace}
 * and none per street.
 */
public final class RoadNetwork {
  private final List<Point> nodes;
  private final List<Edge> edges;
  private final List<Compound> compounds;
  private final int[][] edgesOf;

  RoadNetwork(List<Point> nodes, List<Edge> edges, List<Compound> compounds) {
    this.nodes = List.copyOf(nodes);
    this.edges = List.copyOf(edges);
    this.compounds = List.copyOf(compounds);
    this.edgesOf = edgesOf(this.nodes.size(), this.edges);
  }

  /** Ground that is left by its gates only. */
  record Compound(List<Point> outline, List<Door> doors) {
    Compound {
      outline = List.copyOf(outline);
      doors = List.copyOf(doors);
    }

    /** A gate and the node it stands at. */
    record Door(int node, double width) {}
  }

  /**
   * Where somebody comes onto a street: an edge, metres from its start, and metres to get there.
   */
  record Access(int edge, Point at, double offset, double approach) {}

  public static RoadNetwork of(AreaMap map) {
    return new StreetBuilder(map).build();
  }

  private static int[][] edgesOf(int count, List<Edge> edges) {
    int[] degree = new int[count];
    edges.forEach(edge -> {
      degree[edge.from()]++;
      degree[edge.to()]++;
    });
    var of = new int[count][];
    for (int i = 0; i < count; i++) {
      of[i] = new int[degree[i]];
    }
    for (int e = 0; e < edges.size(); e++) {
      of[edges.get(e).from()][--degree[edges.get(e).from()]] = e;
      of[edges.get(e).to()][--degree[edges.get(e).to()]] = e;
    }
    return of;
  }

  /**
   * The network with lines laid across it: a sekat and a security barrier stop vehicles and let
   * walkers pass; razor wire stops both. Other lines stop nobody.
   */
  public RoadNetwork closedBy(Collection<Overlay> overlays) {
    return changed(edge -> {
      var blocks = new ArrayList<Edge.Block>();
      for (var overlay : overlays) {
        switch (overlay.kind()) {
          case SEKAT, SECURITY_BARRIER -> blocks.addAll(across(edge, overlay, false));
          case KAWAT_BERDURI -> blocks.addAll(across(edge, overlay, true));
          case RUTE_BUBAR,
              RUTE_BANTUAN,
              RUTE_EVAKUASI,
              RUTE_AMBULANS,
              ZONA_TERTUTUP,
              ZONA_UJI,
              ZONA,
              GARIS,
              TITIK_KUMPUL,
              POSKO,
              POS_MEDIS,
              TITIK_MEDIA,
              PENGALIHAN_ARUS,
              TITIK_RAWAN,
              TEKS,
              CORETAN -> {}
        }
      }
      return blocks;
    });
  }

  private static List<Edge.Block> across(Edge edge, Overlay overlay, boolean walkers) {
    return edge.line().crossings(overlay.points()).stream()
        .map(offset -> new Edge.Block(offset, offset, walkers))
        .toList();
  }

  /** The network with whole roads, alleys or gates closed to everybody, by feature id. */
  public RoadNetwork closing(Set<String> features) {
    return changed(edge ->
        features.contains(edge.feature())
            ? List.of(new Edge.Block(0, edge.length(), true))
            : List.of());
  }

  private RoadNetwork changed(Function<Edge, List<Edge.Block>> closures) {
    return new RoadNetwork(
        nodes, edges.stream().map(e -> e.blocked(closures.apply(e))).toList(), compounds);
  }

  /** The place on a street that is nearest to a point, whether closed or not. */
  public Optional<Point> nearest(Point place) {
    return street(place, 0).map(Access::at);
  }

  /** The shortest way; empty when there is none. */
  public Optional<Route> route(Point from, Point to, Pace pace, Figures figures) {
    var traveller = Edge.Traveller.of(pace, figures);
    if (compound(from).isPresent() && compound(from).equals(compound(to))) {
      return Optional.of(route(List.of(from, to), List.of(), pace, figures));
    }
    return new Search(this, traveller)
        .way(from, accesses(from, traveller), to, accesses(to, traveller))
        .map(way -> route(way.path(), way.streets(), pace, figures));
  }

  private static Route route(List<Point> path, List<String> streets, Pace pace, Figures figures) {
    return new Route(path, streets, TravelTime.of(path, pace, figures));
  }

  /**
   * Every stretch of street that is reached within some seconds at the likely speed: the ring that
   * is drawn round a unit.
   */
  public List<List<Point>> within(Point from, double seconds, Pace pace, Figures figures) {
    var traveller = Edge.Traveller.of(pace, figures);
    double metres = seconds * pace.speed(figures).likely();
    return new Search(this, traveller).reach(accesses(from, traveller), metres);
  }

  /** Groups of streets that are joined to each other; 1 when every street can be reached. */
  public int parts() {
    int[] group = new int[nodes.size()];
    int parts = 0;
    for (int start = 0; start < group.length; start++) {
      if (group[start] == 0) {
        mark(start, ++parts, group);
      }
    }
    return parts;
  }

  private void mark(int start, int part, int[] group) {
    var open = new ArrayList<>(List.of(start));
    group[start] = part;
    while (!open.isEmpty()) {
      int node = open.removeLast();
      for (int e : edgesOf[node]) {
        int next = other(e, node);
        if (group[next] == 0) {
          group[next] = part;
          open.add(next);
        }
      }
    }
  }

  private List<Access> accesses(Point place, Edge.Traveller traveller) {
    var compound = compound(place);
    if (compound.isEmpty()) {
      return street(place, traveller.width()).stream().toList();
    }
    return compound.get().doors().stream()
        .filter(door -> door.width() == 0 || door.width() >= traveller.width())
        .map(door -> atNode(door.node(), place))
        .toList();
  }

  private Access atNode(int node, Point place) {
    int e = edgesOf[node][0];
    double offset = edges.get(e).from() == node ? 0 : edges.get(e).length();
    return new Access(e, nodes.get(node), offset, nodes.get(node).distance(place));
  }

  private Optional<Compound> compound(Point place) {
    return compounds.stream().filter(c -> Polygons.contains(c.outline(), place)).findFirst();
  }

  private Optional<Access> street(Point place, double width) {
    Access best = null;
    for (int e = 0; e < edges.size(); e++) {
      if (edges.get(e).wideEnough(width)) {
        var foot = edges.get(e).line().nearest(place);
        if (best == null || foot.distance() < best.approach()) {
          best = new Access(e, foot.at(), foot.offset(), foot.distance());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  Point node(int index) {
    return nodes.get(index);
  }

  int nodeCount() {
    return nodes.size();
  }

  Edge edge(int index) {
    return edges.get(index);
  }

  int[] edgesOf(int node) {
    return edgesOf[node];
  }

  int other(int edge, int node) {
    return edges.get(edge).from() == node ? edges.get(edge).to() : edges.get(edge).from();
  }
}
