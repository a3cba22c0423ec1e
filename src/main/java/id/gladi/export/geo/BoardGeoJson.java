package id.gladi.export.geo;

import id.gladi.core.play.ActMark;
import id.gladi.core.play.Board;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what lies on a board as GeoJSON in longitude and latitude: tokens as points, crowds with
 * an outline as polygons besides, lines and zones, marks of acts. Ground is not repeated; schematic
 * ground is said to be so.
 */
public final class BoardGeoJson {
  private static final double MICRO = 1e7;

  /** The board as UTF-8. */
  public byte[] write(Plan plan, Board board) {
    var grid = plan.map().grid();
    var features = new ArrayList<Map<String, Object>>();
    for (var token : board.field().tokens().values()) {
      features.add(feature("Point", place(grid, token.at()), properties(token)));
      if (token.outline().size() > 2) {
        features.add(feature("Polygon", List.of(ring(grid, token.outline())), properties(token)));
      }
    }
    board.field().overlays().values().forEach(line -> features.add(line(grid, line)));
    board.field().acts().values().forEach(act -> features.add(act(grid, act)));
    var collection = new LinkedHashMap<String, Object>();
    collection.put("type", "FeatureCollection");
    collection.put("name", plan.exercise().id());
    collection.put("marking", "UNTUK LATIHAN");
    collection.put("at", board.clock().toString());
    collection.put("level", board.situation().level());
    collection.put("holder", board.situation().holder());
    collection.put("attribution", plan.map().origin().attribution());
    collection.put("schematic", plan.map().origin().schematic());
    collection.put("features", features);
    return steadyJson().writeValueAsBytes(collection);
  }

  private static Map<String, Object> properties(Token token) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("id", token.id());
    properties.put("unit", token.unit());
    properties.put("name", token.face().name());
    properties.put("agency", token.face().agency());
    properties.put("kind", token.face().kind());
    properties.put("persons", token.strength().likely());
    properties.put("status", token.status().name());
    properties.put("facing", token.facing());
    return properties;
  }

  private static Map<String, Object> line(LocalGrid grid, Overlay line) {
    Map<String, Object> properties =
        Map.of("id", line.id(), "kind", line.kind().id(), "name", line.name());
    return line.kind().zone()
        ? feature("Polygon", List.of(ring(grid, line.points())), properties)
        : feature("LineString", places(grid, line.points()), properties);
  }

  private static Map<String, Object> act(LocalGrid grid, ActMark act) {
    return feature(
        "Point",
        place(grid, act.at()),
        Map.of("id", act.id(), "act", act.act(), "persons", act.persons()));
  }

  private static Map<String, Object> feature(
      String type, Object coordinates, Map<String, Object> properties) {
    var geometry = new LinkedHashMap<String, Object>();
    geometry.put("type", type);
    geometry.put("coordinates", coordinates);
    var feature = new LinkedHashMap<String, Object>();
    feature.put("type", "Feature");
    feature.put("properties", properties);
    feature.put("geometry", geometry);
    return feature;
  }

  private static List<List<Double>> places(LocalGrid grid, List<Point> points) {
    return points.stream().map(point -> place(grid, point)).toList();
  }

  private static List<List<Double>> ring(LocalGrid grid, List<Point> points) {
    var ring = new ArrayList<>(places(grid, points));
    if (!ring.getFirst().equals(ring.getLast())) {
      ring.add(ring.getFirst());
    }
    return ring;
  }

  private static List<Double> place(LocalGrid grid, Point point) {
    var geo = grid.toGeo(point);
    return List.of(
        Math.round(geo.longitude() * MICRO) / MICRO, Math.round(geo.latitude() * MICRO) / MICRO);
  }

  /** Keys in their order: the same board gives the same bytes in every run. */
  private static JsonMapper steadyJson() {
    return JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
  }
}
