package id.gladi.files.geo;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Backdrop;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns a map into what its file holds: degrees again, rings closed. */
public record Drawing(LocalGrid grid) {
  public static MapFile file(AreaMap map) {
    return new Drawing(map.grid()).of(map);
  }

  private MapFile of(AreaMap map) {
    var e = map.extent();
    return new MapFile(
        "FeatureCollection",
        map.id(),
        map.name(),
        map.origin().source(),
        map.origin().licence(),
        map.origin().attribution(),
        map.origin().schematic(),
        grid.origin(),
        List.of(e.minX(), e.minY(), e.maxX(), e.maxY()),
        map.rotation(),
        map.features().stream().map(this::item).toList(),
        map.pictures().stream().map(Drawing::picture).toList());
  }

  private static MapFile.Picture picture(Backdrop b) {
    var g = b.ground();
    return new MapFile.Picture(
        b.name(),
        b.columns(),
        b.rows(),
        b.opacity(),
        List.of(g.a(), g.b(), g.c(), g.d(), g.e(), g.f()),
        b.file());
  }

  private MapFile.Item item(Feature f) {
    var t = f.traits();
    var properties =
        new MapFile.Properties(
            f.kind(),
            f.name(),
            t.width(),
            t.clearWidth(),
            t.height(),
            t.floors(),
            t.enclosed(),
            t.oneWay(),
            t.roadClass(),
            t.note());
    return new MapFile.Item("Feature", f.id(), shape(f.geometry()), properties);
  }

  private GeoShape shape(Geometry geometry) {
    return switch (geometry) {
      case Geometry.Spot(var at) -> new GeoShape(GeoShape.Type.POINT, List.of(geo(List.of(at))));
      case Geometry.Line(var points) -> new GeoShape(GeoShape.Type.LINE, List.of(geo(points)));
      case Geometry.Area(var points, var holes) ->
          new GeoShape(
              GeoShape.Type.POLYGON,
              Stream.concat(Stream.of(points), holes.stream()).map(this::closed).toList());
    };
  }

  private List<GeoPoint> closed(List<Point> ring) {
    var closed = new ArrayList<>(ring);
    closed.add(ring.getFirst());
    return geo(closed);
  }

  private List<GeoPoint> geo(List<Point> points) {
    return points.stream().map(grid::toGeo).toList();
  }
}
