package id.gladi.files.geo;

import id.gladi.core.terrain.GeoPoint;
import id.gladi.files.form.Form;
import id.gladi.files.form.LonLat;
import id.gladi.files.form.Schemas;
import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A GeoJSON geometry: Point, LineString or Polygon with holes. Rings must be closed, as GeoJSON
 * says.
 */
final class GeoShapeForm implements Form<GeoShape> {
  private static final int LEAST_IN_LINE = 2;
  private static final int LEAST_IN_RING = 4;

  private final LonLat position = new LonLat();

  @Override
  public GeoShape read(Cursor at) {
    if (!(at.json() instanceof Json.Obj obj)) {
      at.wrongType(Word.OBJECT);
      return stopgap();
    }
    var type = obj.members().get("type");
    var coordinates = obj.members().get("coordinates");
    if (type == null) {
      at.fault("type", obj, Kind.MISSING_FIELD, "type");
      return stopgap();
    }
    if (coordinates == null) {
      at.fault("coordinates", obj, Kind.MISSING_FIELD, "coordinates");
      return stopgap();
    }
    var name = type instanceof Json.Str(var text, _, _) ? text : "";
    var where = at.member("coordinates", coordinates);
    return switch (name) {
      case "Point" -> new GeoShape(GeoShape.Type.POINT, List.of(List.of(position.read(where))));
      case "LineString" -> new GeoShape(GeoShape.Type.LINE, List.of(line(where, LEAST_IN_LINE)));
      case "Polygon" -> new GeoShape(GeoShape.Type.POLYGON, polygon(where));
      default -> {
        at.fault("type", type, Kind.UNKNOWN_GEOMETRY, name);
        yield stopgap();
      }
    };
  }

  private List<GeoPoint> line(Cursor at, int least) {
    if (!(at.json() instanceof Json.Arr(var items, _, _))) {
      at.wrongType(Word.LIST);
      return List.of();
    }
    if (items.size() < least) {
      at.fault(Kind.TOO_FEW_POINTS, items.size(), least);
    }
    var points = new ArrayList<GeoPoint>(items.size());
    for (int i = 0; i < items.size(); i++) {
      points.add(position.read(at.item(i, items.get(i))));
    }
    return points;
  }

  private List<List<GeoPoint>> polygon(Cursor at) {
    if (!(at.json() instanceof Json.Arr(var items, _, _))) {
      at.wrongType(Word.LIST);
      return List.of();
    }
    if (items.isEmpty()) {
      at.fault(Kind.TOO_FEW_POINTS, 0, LEAST_IN_RING);
    }
    var rings = new ArrayList<List<GeoPoint>>(items.size());
    for (int i = 0; i < items.size(); i++) {
      var here = at.item(i, items.get(i));
      var ring = line(here, LEAST_IN_RING);
      if (!ring.isEmpty() && !ring.getFirst().equals(ring.getLast())) {
        here.fault(Kind.RING_OPEN);
      }
      rings.add(ring);
    }
    return rings;
  }

  @Override
  public Json write(GeoShape value) {
    var rings =
        value.rings().stream()
            .map(ring -> Json.list(ring.stream().map(position::write).toList()))
            .toList();
    var coordinates =
        switch (value.type()) {
          case POINT -> position.write(value.rings().getFirst().getFirst());
          case LINE -> rings.getFirst();
          case POLYGON -> Json.list(rings);
        };
    var members = new LinkedHashMap<String, Json>();
    members.put("type", Json.text(value.type().id()));
    members.put("coordinates", coordinates);
    return Json.object(members);
  }

  @Override
  public GeoShape stopgap() {
    return new GeoShape(GeoShape.Type.POINT, List.of(List.of(position.stopgap())));
  }

  @Override
  public Json.Obj schema() {
    var line = Schemas.list(position.schema());
    return Schemas.oneOf(
        List.of(
            geometry(GeoShape.Type.POINT, position.schema()),
            geometry(GeoShape.Type.LINE, line),
            geometry(GeoShape.Type.POLYGON, Schemas.list(line))));
  }

  private static Json.Obj geometry(GeoShape.Type type, Json.Obj coordinates) {
    var rest = Schemas.object(Map.of("coordinates", coordinates), List.of("coordinates"), false);
    return Schemas.tagged("type", type.id(), rest);
  }
}
