package id.gladi.files.geo;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Backdrop;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.MapOrigin;
import id.gladi.core.terrain.PictureGround;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import id.gladi.files.json.Faults;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a map file on its local grid. Coordinates are rounded to whole millimetres, ten times
 * coarser than the nine decimals of the file, so that writing a map and reading it again gives the
 * same map.
 */
public record Survey(MapFile file, LocalGrid grid, Faults faults) {
  private static final double PER_METRE = 1000;

  /** Roads that end at the border must not fall outside by rounding: a centimetre is let pass. */
  private static final double TOLERANCE = 0.01;

  /**
   * The map, or empty when its extent or origin cannot be used; problems are noted in {@code
   * faults}.
   */
  public static Optional<AreaMap> map(MapFile file, Faults faults) {
    return new Survey(file, new LocalGrid(file.origin()), faults).map();
  }

  private Optional<AreaMap> map() {
    var e = file.extent();
    if (e.size() != 4 || !(e.get(2) > e.get(0)) || !(e.get(3) > e.get(1))) {
      faults.add("/extent", Kind.EXTENT_EMPTY);
      return Optional.empty();
    }
    if (faults.blamed("/origin")) {
      return Optional.empty();
    }
    var extent = new Extent(e.get(0), e.get(1), e.get(2), e.get(3));
    var features = new ArrayList<Feature>();
    for (int i = 0; i < file.features().size(); i++) {
      feature(file.features().get(i), Pointer.to("/features", i), extent).ifPresent(features::add);
    }
    var origin = new MapOrigin(file.source(), file.licence(), file.attribution(), file.schematic());
    return Optional.of(
        new AreaMap(
            file.id(), file.name(), origin, grid, extent, file.rotation(), features, pictures()));
  }

  private List<Backdrop> pictures() {
    var pictures = new ArrayList<Backdrop>();
    for (int i = 0; i < file.pictures().size(); i++) {
      var at = Pointer.to("/pictures", i);
      var p = file.pictures().get(i);
      var n = p.transform();
      if (faults.blamed(at + "/data") || p.columns() < 1 || p.rows() < 1) {
        continue;
      }
      if (n.size() == 6 && n.get(0) * n.get(4) - n.get(1) * n.get(3) != 0) {
        var lies = new PictureGround(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
        pictures.add(new Backdrop(p.name(), p.data(), p.columns(), p.rows(), lies, p.opacity()));
      } else {
        faults.add(at + "/transform", Kind.PICTURE_FOLDED);
      }
    }
    return pictures;
  }

  private Optional<Feature> feature(MapFile.Item item, String at, Extent extent) {
    if (faults.blamed(at + "/geometry")) {
      return Optional.empty();
    }
    var geometry = geometry(item.geometry());
    inside(geometry, at + "/geometry/coordinates", extent);
    return Optional.of(
        new Feature(
            item.id(),
            item.properties().kind(),
            item.properties().name(),
            geometry,
            traits(item.properties())));
  }

  private static Traits traits(MapFile.Properties p) {
    return new Traits(
        p.width(),
        p.clearWidth(),
        p.height(),
        p.floors(),
        p.enclosed(),
        p.oneWay(),
        p.roadClass(),
        p.note());
  }

  private Geometry geometry(GeoShape shape) {
    var rings =
        shape.rings().stream().map(ring -> ring.stream().map(this::local).toList()).toList();
    return switch (shape.type()) {
      case POINT -> new Geometry.Spot(rings.getFirst().getFirst());
      case LINE -> new Geometry.Line(rings.getFirst());
      case POLYGON -> {
        var open = rings.stream().map(ring -> ring.subList(0, ring.size() - 1)).toList();
        yield new Geometry.Area(open.getFirst(), open.subList(1, open.size()));
      }
    };
  }

  private Point local(GeoPoint place) {
    var p = grid.toLocal(place);
    return new Point(millimetres(p.x()), millimetres(p.y()));
  }

  /** Rounded; the sum turns −0 into 0. */
  private static double millimetres(double metres) {
    return Math.rint(metres * PER_METRE) / PER_METRE + 0.0;
  }

  /** One sentence per feature, at its first point outside. */
  private void inside(Geometry geometry, String pointer, Extent extent) {
    List<Point> points = geometry.points();
    for (int i = 0; i < points.size(); i++) {
      var p = points.get(i);
      if (p.distance(extent.clamp(p)) > TOLERANCE) {
        var where =
            switch (geometry) {
              case Geometry.Spot _ -> pointer;
              case Geometry.Line _ -> Pointer.to(pointer, i);
              case Geometry.Area _ -> Pointer.to(Pointer.to(pointer, 0), i);
            };
        faults.add(where, Kind.FEATURE_OUTSIDE, p.x(), p.y());
        return;
      }
    }
  }
}
