package id.gladi.files.geojson;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.PropertyMapping;
import id.gladi.core.terrain.Traits;
import id.gladi.files.geojson.ForeignFeature.Shape;
import id.gladi.files.geojson.GeoJsonImport.LeftOut;
import id.gladi.files.osm.data.Tags;
import id.gladi.files.osm.tag.Meaning;
import id.gladi.files.osm.tag.Outline;
import id.gladi.files.osm.tag.PlaceNames;
import id.gladi.files.osm.tag.TagRules;
import id.gladi.files.shape.Clip;
import id.gladi.files.shape.Frame;
import id.gladi.files.shape.Millimetres;
import id.gladi.files.shape.Rings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts foreign features onto the grid, cut at the edge of the map. */
final class Placer {
  /** No width, height or number of floors is above this. */
  private static final double MOST = 1000;

  private final Frame frame;
  private final PropertyMapping mapping;
  private final List<Feature> features = new ArrayList<>();
  private int number;

  Placer(Frame frame, PropertyMapping mapping) {
    this.frame = frame;
    this.mapping = mapping;
  }

  List<Feature> features() {
    return features;
  }

  /** Why the feature was left out; null when it was taken. */
  @Nullable LeftOut place(ForeignFeature foreign) {
    number++;
    if (foreign.shapes().isEmpty()) {
      return LeftOut.NO_GEOMETRY;
    }
    int before = features.size();
    boolean meant = false;
    for (var shape : foreign.shapes()) {
      var meaning = meaning(foreign, shape);
      meant |= meaning.isPresent();
      meaning.ifPresent(m -> pieces(shape, m).forEach(piece -> add(foreign, m, piece, before)));
    }
    if (features.size() > before) {
      return null;
    }
    return meant ? LeftOut.OUTSIDE : LeftOut.NO_KIND;
  }

  private Optional<Meaning> meaning(ForeignFeature foreign, Shape shape) {
    if (mapping.osmTags()) {
      return TagRules.of(tags(foreign), outline(shape)).stream().findFirst();
    }
    return mapping
        .kind(foreign.value(mapping.kindProperty()))
        .map(kind -> new Meaning(kind, form(shape), traits(foreign), false));
  }

  private static Tags tags(ForeignFeature foreign) {
    var pairs = new ArrayList<String>();
    foreign
        .properties()
        .forEach((key, value) -> {
          pairs.add(key);
          pairs.add(value);
        });
    return Tags.of(pairs);
  }

  private static Outline outline(Shape shape) {
    return switch (shape) {
      case ForeignFeature.Place _ -> Outline.NODE;
      case ForeignFeature.Path _ -> Outline.OPEN;
      case ForeignFeature.Polygon _ -> Outline.RINGS;
    };
  }

  private static Meaning.Form form(Shape shape) {
    return switch (shape) {
      case ForeignFeature.Place _ -> Meaning.Form.SPOT;
      case ForeignFeature.Path _ -> Meaning.Form.LINE;
      case ForeignFeature.Polygon _ -> Meaning.Form.AREA;
    };
  }

  /** The measures that the form of the mapping knows, under their Indonesian and English names. */
  private static Traits traits(ForeignFeature f) {
    return new Traits(
        number(f, "width", "lebar"),
        number(f, "clearWidth", "lebar_bebas"),
        number(f, "height", "tinggi"),
        (int) number(f, "floors", "lantai"),
        f.value("enclosed").equals("yes") || f.value("tertutup").equals("yes"),
        f.value("oneWay").equals("yes"),
        f.value("roadClass"),
        f.value("note"));
  }

  private static double number(ForeignFeature feature, String... properties) {
    return Stream.of(properties)
        .mapToDouble(property -> number(feature.value(property).replace(',', '.')))
        .filter(value -> value > 0 && value < MOST)
        .findFirst()
        .orElse(0);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException noNumber) {
      return 0;
    }
  }

  private List<? extends Geometry> pieces(Shape shape, Meaning meaning) {
    var extent = frame.extent();
    return switch (shape) {
      case ForeignFeature.Place(var at) ->
          List.of(new Geometry.Spot(local(at))).stream()
              .filter(spot -> extent.contains(spot.at()))
              .toList();
      case ForeignFeature.Path(var points) ->
          Clip.line(turned(local(points), meaning), extent).stream()
              .map(Geometry.Line::new)
              .toList();
      case ForeignFeature.Polygon(var rings) ->
          rings(rings).stream().flatMap(area -> Clip.area(area, extent).stream()).toList();
    };
  }

  private List<Geometry.Area> rings(List<List<GeoPoint>> rings) {
    var kept =
        rings.stream().map(ring -> Rings.tidy(local(ring))).filter(r -> r.size() > 2).toList();
    return kept.isEmpty() ? List.of() : Rings.nest(kept);
  }

  private static List<Point> turned(List<Point> points, Meaning meaning) {
    return meaning.reversed() ? points.reversed() : points;
  }

  private List<Point> local(List<GeoPoint> points) {
    return points.stream().map(this::local).toList();
  }

  private Point local(GeoPoint place) {
    return frame.grid().toLocal(place);
  }

  private void add(ForeignFeature foreign, Meaning meaning, Geometry piece, int before) {
    int part = features.size() - before;
    var id = part == 0 ? "g" + number : "g" + number + "-" + (part + 1);
    var name =
        mapping.osmTags()
            ? PlaceNames.of(tags(foreign))
            : PlaceNames.clean(foreign.value(mapping.nameProperty()));
    FeatureKind kind = meaning.kind();
    features.add(new Feature(id, kind, name, Millimetres.of(piece), meaning.traits()));
  }
}
