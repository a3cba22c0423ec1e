package id.gladi.core.compliance;

import id.gladi.core.plan.LineKind;
import id.gladi.core.planning.Gap;
import id.gladi.core.planning.Polyline;
import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Ground that one leaves by its gates only.
 *
 * @param tagged it is marked <i>tertutup</i> by the map, the plan or on the board; otherwise it is
 *     a compound whose gates may or may not be enough
 * @param solid true for a building that nobody tagged: confined for whoever is inside its walls
 * @param doors the gates on its outline, shut ones left out
 */
record Enclosure(
    String name, boolean tagged, boolean solid, Predicate<Point> inside, List<Door> doors) {
  private static final Set<FeatureKind> COMPOUNDS =
      EnumSet.of(FeatureKind.SITE, FeatureKind.FACILITY);
  private static final Set<FeatureKind> BUILDINGS =
      EnumSet.of(FeatureKind.BUILDING, FeatureKind.SITE_BUILDING, FeatureKind.ROOM);

  /** Metres by which a gate may miss the outline it belongs to. */
  private static final double ON_OUTLINE = 1.5;

  /** A gate that is open. */
  record Door(String name, Point at, double width) {
    Gap gap(Point from) {
      return Gap.level(name, width, at.distance(from));
    }
  }

  /** Everything on the ground that may hold people in, what is tagged first. */
  static List<Enclosure> all(Passage passage) {
    var all = new ArrayList<Enclosure>();
    for (var feature : passage.plan().map().features()) {
      if (feature.traits().enclosed()) {
        all.add(tagged(passage, feature));
      }
    }
    zones(passage).forEach(all::add);
    for (var feature : passage.plan().map().features()) {
      if (!feature.traits().enclosed()
          && feature.geometry() instanceof Geometry.Area(var ring, _)) {
        if (BUILDINGS.contains(feature.kind())) {
          all.add(area(passage, feature.name(), true, true, ring));
        } else if (COMPOUNDS.contains(feature.kind())) {
          var compound = area(passage, feature.name(), false, false, ring);
          if (hasGates(passage, ring)) {
            all.add(compound);
          }
        }
      }
    }
    return all;
  }

  private static Enclosure tagged(Passage passage, Feature feature) {
    return switch (feature.geometry()) {
      case Geometry.Area(var ring, _) -> area(passage, feature.name(), true, false, ring);
      case Geometry.Line(var points) -> {
        var line = new Polyline(points);
        double reach = feature.traits().width() / 2;
        yield new Enclosure(
            feature.name(), true, false, p -> line.nearest(p).distance() <= reach, List.of());
      }
      case Geometry.Spot _ -> new Enclosure(feature.name(), true, false, _ -> false, List.of());
    };
  }

  /** Zones on the board and zones that the plan knows, laid or not. */
  private static List<Enclosure> zones(Passage passage) {
    var laid = passage.board().field().overlays();
    var all = new ArrayList<Enclosure>();
    for (Overlay zone : laid.values()) {
      if (zone.kind() == LineKind.ZONA_TERTUTUP) {
        all.add(area(passage, zone.name(), true, false, zone.points()));
      }
    }
    for (var line : passage.plan().exercise().deployment().lines()) {
      if (line.kind() == LineKind.ZONA_TERTUTUP && !laid.containsKey(line.id())) {
        all.add(area(passage, line.name(), true, false, line.points()));
      }
    }
    return all;
  }

  private static Enclosure area(
      Passage passage, String name, boolean tagged, boolean solid, List<Point> ring) {
    var doors =
        gates(passage, ring).stream()
            .map(g -> new Door(g.name(), middle(g), passage.clearWidth(g)))
            .filter(door -> door.width() > 0)
            .toList();
    return new Enclosure(name, tagged, solid, p -> Polygons.contains(ring, p), doors);
  }

  private static boolean hasGates(Passage passage, List<Point> ring) {
    return !gates(passage, ring).isEmpty();
  }

  private static List<Feature> gates(Passage passage, List<Point> ring) {
    return passage.plan().map().features().stream()
        .filter(f -> f.kind() == FeatureKind.GATE || f.kind() == FeatureKind.DOOR)
        .filter(f ->
            f.geometry().points().stream().allMatch(p -> Polygons.distance(ring, p) <= ON_OUTLINE))
        .toList();
  }

  private static Point middle(Feature gate) {
    var points = gate.geometry().points();
    return new Point(
        points.stream().mapToDouble(Point::x).average().orElseThrow(),
        points.stream().mapToDouble(Point::y).average().orElseThrow());
  }
}
