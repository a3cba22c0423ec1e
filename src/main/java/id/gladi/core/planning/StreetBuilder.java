package id.gladi.core.planning;

import id.gladi.core.planning.RoadNetwork.Compound;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes the network of a map. Streets are cut where their middle lines cross; an end that stops at
 * the edge of another street, as people draw it, is led on to that street's middle line; so are the
 * streets of a junction that do not quite meet, and so are gates. Used once and thrown away.
 */
final class StreetBuilder {
  /** Points closer than this are one node: map files round to a tenth of a millimetre. */
  private static final double MERGE = 0.05;

  /** Metres by which a drawn street may miss the edge of the one that it runs into. */
  private static final double SLACK = 1;

  /** Metres from a street's edge within which a gate opens onto it: a pavement and a verge. */
  private static final double GATE_REACH = 6;

  /** Metres by which a gate may miss the outline of its compound. */
  private static final double ON_OUTLINE = 1;

  private final AreaMap map;
  private final List<Way> ways = new ArrayList<>();
  private final List<Point> nodes = new ArrayList<>();
  private final Map<Long, List<Integer>> nodesByCell = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  StreetBuilder(AreaMap map) {
    this.map = map;
  }

  /** A short piece that leads from the street of {@code feature} to another. */
  private record Link(Feature feature, double width, Point from, Point to) {}

  /** A way and the place on it that is nearest to what was asked. */
  private record Touch(Way way, Polyline.Foot foot) {}

  RoadNetwork build() {
    for (var feature : map.features()) {
      if (street(feature.kind()) && feature.geometry() instanceof Geometry.Line(var points)) {
        ways.add(new Way(feature, new Polyline(points)));
      }
    }
    Crossings.cut(ways, MERGE);
    ways.forEach(this::leadOnEnds);
    map.ofKind(FeatureKind.JUNCTION).forEach(this::joinAt);
    var gates = map.ofKind(FeatureKind.GATE);
    var openings = gates.stream().map(this::opening).toList();
    ways.forEach(this::cut);
    links.forEach(this::add);
    var doors = new HashMap<Feature, Compound.Door>();
    openings.stream()
        .flatMap(Optional::stream)
        .forEach(link -> doors.put(link.feature(), door(link)));
    return new RoadNetwork(nodes, edges, compounds(doors));
  }

  private static boolean street(FeatureKind kind) {
    return kind == FeatureKind.ROAD || kind == FeatureKind.ALLEY || kind == FeatureKind.DRIVEWAY;
  }

  private void leadOnEnds(Way way) {
    var points = way.line().points();
    if (points.getFirst().distance(points.getLast()) > MERGE) {
      leadOn(way, points.getFirst());
      leadOn(way, points.getLast());
    }
  }

  private void leadOn(Way way, Point end) {
    if (!way.cutNear(end, MERGE)) {
      nearest(end, SLACK, other -> other != way && !way.meets(other, end, other.reach(SLACK)))
          .ifPresent(touch -> {
            touch.way().cut(touch.foot().offset(), touch.foot().at(), way);
            links.add(new Link(way.feature(), way.width(), end, touch.foot().at()));
          });
    }
  }

  /** The nearest way of those asked for whose edge is within so many metres. */
  private Optional<Touch> nearest(Point place, double beyond, Predicate<Way> asked) {
    return ways.stream()
        .filter(way -> way.mayReach(place, beyond) && asked.test(way))
        .map(way -> new Touch(way, way.line().nearest(place)))
        .filter(touch -> touch.foot().distance() <= touch.way().reach(beyond))
        .min(Comparator.comparingDouble(touch -> touch.foot().distance()));
  }

  /** Joins the streets that reach a junction, unless they are cut there already. */
  private void joinAt(Feature junction) {
    if (!(junction.geometry() instanceof Geometry.Spot(var spot))) {
      return;
    }
    var near =
        ways.stream()
            .filter(
                w -> w.mayReach(spot, SLACK) && w.line().nearest(spot).distance() <= w.reach(SLACK))
            .toList();
    if (near.stream().allMatch(way -> way.cutNear(spot, way.reach(SLACK)))) {
      return;
    }
    for (var way : near) {
      var foot = way.line().nearest(spot);
      way.cut(foot.offset(), foot.at(), way);
      links.add(new Link(way.feature(), way.width(), spot, foot.at()));
    }
  }

  /** The way from a gate to the street before it; none when no street is near. */
  private Optional<Link> opening(Feature gate) {
    var points = gate.geometry().points();
    var middle =
        points.size() == 1
            ? points.getFirst()
            : new Polyline(points).at(new Polyline(points).length() / 2);
    return nearest(middle, GATE_REACH, _ -> true)
        .map(touch -> {
          touch.way().cut(touch.foot().offset(), touch.foot().at(), touch.way());
          return new Link(gate, gate.traits().clearWidth(), middle, touch.foot().at());
        });
  }

  private void cut(Way way) {
    var offsets = new ArrayList<Double>();
    offsets.add(0.0);
    offsets.add(way.line().length());
    offsets.addAll(way.cutOffsets());
    offsets.sort(null);
    for (int i = 1; i < offsets.size(); i++) {
      double from = offsets.get(i - 1);
      double to = offsets.get(i);
      if (to - from > 0) {
        piece(way, from, to);
      }
    }
  }

  /** Adds a piece of a street; a loop is added in halves so that both ways round it are found. */
  private void piece(Way way, double from, double to) {
    int start = node(way.line().at(from));
    int end = node(way.line().at(to));
    if (start != end) {
      var points = new ArrayList<>(way.line().between(from, to));
      points.set(0, nodes.get(start));
      points.set(points.size() - 1, nodes.get(end));
      edge(way.feature(), way.width(), start, end, points);
    } else if (to - from > 4 * MERGE) {
      piece(way, from, (from + to) / 2);
      piece(way, (from + to) / 2, to);
    }
  }

  private void add(Link link) {
    int start = node(link.from());
    int end = node(link.to());
    if (start != end) {
      edge(link.feature(), link.width(), start, end, List.of(nodes.get(start), nodes.get(end)));
    }
  }

  /** A gate keeps a node of its own, even on the end of a street, so that it can be shut. */
  private Compound.Door door(Link link) {
    nodes.add(link.from());
    int gate = nodes.size() - 1;
    int street = node(link.to());
    edge(link.feature(), link.width(), gate, street, List.of(link.from(), nodes.get(street)));
    return new Compound.Door(gate, link.width());
  }

  private void edge(Feature feature, double width, int start, int end, List<Point> points) {
    boolean oneWay = street(feature.kind()) && feature.traits().oneWay();
    edges.add(
        new Edge(
            start,
            end,
            feature.id(),
            street(feature.kind()) ? feature.name() : "",
            width,
            oneWay,
            new Polyline(points),
            List.of()));
  }

  private List<Compound> compounds(Map<Feature, Compound.Door> doors) {
    var compounds = new ArrayList<Compound>();
    for (var feature : map.features()) {
      if ((feature.kind() == FeatureKind.SITE || feature.kind() == FeatureKind.FACILITY)
          && feature.geometry() instanceof Geometry.Area(var outline, _)) {
        var own =
            map.ofKind(FeatureKind.GATE).stream()
                .filter(doors::containsKey)
                .filter(gate -> on(outline, gate))
                .map(doors::get)
                .toList();
        if (!own.isEmpty()) {
          compounds.add(new Compound(outline, own));
        }
      }
    }
    return compounds;
  }

  private static boolean on(List<Point> outline, Feature gate) {
    return gate.geometry().points().stream()
        .allMatch(p -> Polygons.distance(outline, p) <= ON_OUTLINE);
  }

  private int node(Point place) {
    long x = Math.round(place.x());
    long y = Math.round(place.y());
    for (long dx = -1; dx <= 1; dx++) {
      for (long dy = -1; dy <= 1; dy++) {
        for (int node : nodesByCell.getOrDefault(cell(x + dx, y + dy), List.of())) {
          if (nodes.get(node).distance(place) <= MERGE) {
            return node;
          }
        }
      }
    }
    nodes.add(place);
    nodesByCell.computeIfAbsent(cell(x, y), _ -> new ArrayList<>()).add(nodes.size() - 1);
    return nodes.size() - 1;
  }

  private static long cell(long x, long y) {
    return x * 0x1_0000_0000L + y;
  }
}
