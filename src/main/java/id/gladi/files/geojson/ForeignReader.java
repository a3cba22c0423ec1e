package id.gladi.files.geojson;

import id.gladi.core.terrain.GeoPoint;
import id.gladi.files.geojson.ForeignFeature.Shape;
import id.gladi.files.json.Json;
import id.gladi.files.json.JsonText;
import id.gladi.files.json.SourceText;
import id.gladi.files.json.TextFile;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.ReadResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads GeoJSON of any program: a collection, a feature or a bare geometry. What is wrong in one
 * feature leaves out that feature or that part of it and stops nothing.
 */
public final class ForeignReader {
  private static final int MOST_BYTES = 100_000_000;

  private final List<ForeignFeature> features = new ArrayList<>();

  private ForeignReader() {}

  /** The features of a file in longitude and latitude, at most 100 MB. */
  public static ReadResult<List<ForeignFeature>> read(Path file) {
    return TextFile.read(file, MOST_BYTES).then(ForeignReader::read);
  }

  /** The features of a text. */
  public static ReadResult<List<ForeignFeature>> read(SourceText source) {
    return JsonText.parse(source).then(json -> read(source, json));
  }

  private static ReadResult<List<ForeignFeature>> read(SourceText source, Json json) {
    var system = system(json);
    if (!system.isEmpty()) {
      return source.faulty(Kind.OTHER_COORDINATES, system);
    }
    var reader = new ForeignReader();
    reader.add(json);
    if (reader.features.stream().allMatch(feature -> feature.shapes().isEmpty())) {
      var metres = metres(json);
      if (metres.isPresent()) {
        return source.faulty(Kind.OTHER_COORDINATES, metres.get());
      }
    }
    return new ReadResult.Read<>(List.copyOf(reader.features));
  }

  /** Older files may name another coordinate system; {@code CRS84} and 4326 are the same here. */
  private static String system(Json json) {
    var name = text(member(member(member(json, "crs"), "properties"), "name"));
    return name.isEmpty() || name.endsWith("CRS84") || name.endsWith("4326") ? "" : name;
  }

  /** The first position that is no longitude and latitude, such as "825000, 5424000". */
  private static Optional<String> metres(Json json) {
    return switch (json) {
      case Json.Arr(var items, _, _)
          when items.size() > 1
              && items.get(0) instanceof Json.Num x
              && items.get(1) instanceof Json.Num y ->
          Math.abs(x.value()) > 180 || Math.abs(y.value()) > 90
              ? Optional.of(number(x.value()) + ", " + number(y.value()))
              : Optional.empty();
      case Json.Arr(var items, _, _) ->
          items.stream().flatMap(item -> metres(item).stream()).findFirst();
      case Json.Obj object ->
          object.members().entrySet().stream()
              .filter(member -> !member.getKey().equals("properties"))
              .flatMap(member -> metres(member.getValue()).stream())
              .findFirst();
      case Json.Str _, Json.Num _, Json.Flag _, Json.Nothing _ -> Optional.empty();
    };
  }

  private void add(Json json) {
    switch (text(member(json, "type"))) {
      case "FeatureCollection" -> items(member(json, "features")).forEach(this::add);
      case "Feature" ->
          features.add(
              new ForeignFeature(
                  properties(member(json, "properties")), shapes(member(json, "geometry"))));
      default -> features.add(new ForeignFeature(Map.of(), shapes(json)));
    }
  }

  private static Map<String, String> properties(Json json) {
    var properties = new LinkedHashMap<String, String>();
    if (json instanceof Json.Obj object) {
      object.members().forEach((name, value) -> property(name, value, properties));
    }
    return properties;
  }

  /** The tags of OpenStreetMap come nested from some programs; everything else nested is passed. */
  private static void property(String name, Json value, Map<String, String> into) {
    switch (value) {
      case Json.Str(var text, _, _) -> into.putIfAbsent(name, text);
      case Json.Num num -> into.putIfAbsent(name, number(num.value()));
      case Json.Flag flag -> into.putIfAbsent(name, flag.value() ? "yes" : "no");
      case Json.Obj object when name.equals("tags") ->
          object.members().forEach((key, inner) -> property(key, inner, into));
      case Json.Obj _, Json.Arr _, Json.Nothing _ -> {
        // Nothing that a form could show.
      }
    }
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static List<Shape> shapes(Json geometry) {
    var coordinates = member(geometry, "coordinates");
    var shapes = new ArrayList<Shape>();
    switch (text(member(geometry, "type"))) {
      case "Point" -> place(coordinates, shapes);
      case "MultiPoint" -> items(coordinates).forEach(p -> place(p, shapes));
      case "LineString" -> line(coordinates, shapes);
      case "MultiLineString" -> items(coordinates).forEach(l -> line(l, shapes));
      case "Polygon" -> polygon(coordinates, shapes);
      case "MultiPolygon" -> items(coordinates).forEach(p -> polygon(p, shapes));
      case "GeometryCollection" ->
          items(member(geometry, "geometries")).forEach(g -> shapes.addAll(shapes(g)));
      default -> {
        // No geometry: the feature stays, so that it is counted as left out.
      }
    }
    return shapes;
  }

  private static void place(Json position, List<Shape> shapes) {
    places(new Json.Arr(List.of(position), 0, 0))
        .forEach(point -> shapes.add(new ForeignFeature.Place(point)));
  }

  private static void line(Json positions, List<Shape> shapes) {
    var points = places(positions);
    if (points.size() > 1) {
      shapes.add(new ForeignFeature.Path(points));
    }
  }

  private static void polygon(Json rings, List<Shape> shapes) {
    var kept = items(rings).stream().map(ForeignReader::places).filter(r -> r.size() > 2).toList();
    if (!kept.isEmpty()) {
      shapes.add(new ForeignFeature.Polygon(kept));
    }
  }

  /** The positions that are on Earth. */
  private static List<GeoPoint> places(Json positions) {
    var places = new ArrayList<GeoPoint>();
    for (var position : items(positions)) {
      var numbers = items(position);
      if (numbers.size() > 1
          && numbers.get(0) instanceof Json.Num longitude
          && numbers.get(1) instanceof Json.Num latitude
          && Math.abs(latitude.value()) <= 90
          && Math.abs(longitude.value()) <= 180) {
        places.add(new GeoPoint(latitude.value(), longitude.value()));
      }
    }
    return places;
  }

  private static Json member(Json json, String name) {
    return json instanceof Json.Obj object
        ? object.members().getOrDefault(name, new Json.Nothing(0, 0))
        : new Json.Nothing(0, 0);
  }

  private static List<Json> items(Json json) {
    return json instanceof Json.Arr(var items, _, _) ? items : List.of();
  }

  private static String text(Json json) {
    return json instanceof Json.Str(var text, _, _) ? text : "";
  }
}
