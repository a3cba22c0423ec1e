package id.gladi.files.geojson;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoArea;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.MapOrigin;
import id.gladi.core.terrain.PropertyMapping;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Problem;
import id.gladi.files.problem.ReadResult;
import id.gladi.files.shape.Frame;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the map of an exercise out of foreign GeoJSON, or a layer for one. */
public final class GeoJsonImport {
  /** Metres, as for every map. */
  private static final double LONGEST_SIDE = 10_000;

  private static final double MARGIN = 10;

  private GeoJsonImport() {}

  /** Why a feature did not come onto the map. */
  public enum LeftOut {
    /** The mapping has no kind for it. */
    NO_KIND,
    /** No geometry with places on Earth. */
    NO_GEOMETRY,
    /** Outside the area, or too small to see. */
    OUTSIDE
  }

  /**
   * What to make.
   *
   * @param file what sentences and the map call the source
   * @param area null for the area that the features cover
   */
  public record Request(
      String file,
      String id,
      String name,
      List<ForeignFeature> features,
      PropertyMapping mapping,
      @Nullable GeoArea area) {
    public Request {
      features = List.copyOf(features);
    }
  }

  /** The map and how many foreign features of each kind it took and left out. */
  public record Imported(
      AreaMap map, Map<FeatureKind, Integer> taken, Map<LeftOut, Integer> leftOut) {
    public Imported {
      taken = Map.copyOf(taken);
      leftOut = Map.copyOf(leftOut);
    }
  }

  /** One problem when nothing at all could be taken. */
  public static ReadResult<Imported> run(Request request) {
    var area = request.area() == null ? covered(request.features()) : request.area();
    if (area == null) {
      return nothing(request, "");
    }
    var frame = Frame.of(area.within(LONGEST_SIDE));
    var left = new EnumMap<LeftOut, Integer>(LeftOut.class);
    var placer = new Placer(frame, request.mapping());
    for (var foreign : request.features()) {
      var reason = placer.place(foreign);
      if (reason != null) {
        left.merge(reason, 1, Integer::sum);
      }
    }
    var features = placer.features();
    if (features.isEmpty()) {
      return nothing(request, area.text());
    }
    var origin = new MapOrigin(request.file(), "", "", false);
    var map =
        new AreaMap(
            request.id(), request.name(), origin, frame.grid(), frame.extent(), 0, features);
    return new ReadResult.Read<>(new Imported(map, count(features), left));
  }

  private static Map<FeatureKind, Integer> count(List<Feature> features) {
    var taken = new EnumMap<FeatureKind, Integer>(FeatureKind.class);
    features.forEach(f -> taken.merge(f.kind(), 1, Integer::sum));
    return taken;
  }

  private static ReadResult<Imported> nothing(Request request, String area) {
    return new ReadResult.Faulty<>(
        List.of(Problem.ofFile(request.file(), Kind.NOTHING_TO_TAKE, area)));
  }

  private static @Nullable GeoArea covered(List<ForeignFeature> features) {
    var points =
        features.stream().flatMap(f -> f.shapes().stream()).flatMap(GeoJsonImport::points).toList();
    if (points.isEmpty()) {
      return null;
    }
    var latitude = points.stream().mapToDouble(GeoPoint::latitude).summaryStatistics();
    var longitude = points.stream().mapToDouble(GeoPoint::longitude).summaryStatistics();
    var middle =
        new GeoPoint(
            (latitude.getMin() + latitude.getMax()) / 2,
            (longitude.getMin() + longitude.getMax()) / 2);
    return GeoArea.spanning(
            middle, latitude.getMax() - latitude.getMin(), longitude.getMax() - longitude.getMin())
        .grown(MARGIN);
  }

  private static Stream<GeoPoint> points(ForeignFeature.Shape shape) {
    return switch (shape) {
      case ForeignFeature.Place(var at) -> Stream.of(at);
      case ForeignFeature.Path(var points) -> points.stream();
      case ForeignFeature.Polygon(var rings) -> rings.stream().flatMap(List::stream);
    };
  }
}
