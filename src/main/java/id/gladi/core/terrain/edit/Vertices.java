package id.gladi.core.terrain.edit;

import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Outlines;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/** Corners of a shape, counted from 0 through its outline and on through its holes. */
public final class Vertices {
  private Vertices() {}

  /** All corners, in the order of their numbers. */
  public static List<Point> of(Geometry shape) {
    return rings(shape).stream().flatMap(List::stream).toList();
  }

  /** The shape with a corner elsewhere. */
  public static Geometry moved(Geometry shape, int corner, Point to) {
    return changed(shape, corner, (ring, at) -> ring.set(at, to));
  }

  /** The shape with one corner more, after the given one and in its ring; a spot has only one. */
  public static Geometry added(Geometry shape, int after, Point place) {
    return shape instanceof Geometry.Spot
        ? shape
        : changed(shape, after, (ring, at) -> ring.add(at + 1, place));
  }

  /**
   * The shape with one corner less; without the hole that would have no more than two; empty when
   * nothing would be left of it.
   */
  public static Optional<Geometry> removed(Geometry shape, int corner) {
    var rings = rings(shape);
    int ring = ring(rings, corner);
    int least =
        switch (shape) {
          case Geometry.Spot _ -> 1;
          case Geometry.Line _ -> 2;
          case Geometry.Area _ -> 3;
        };
    if (rings.get(ring).size() > least) {
      return Optional.of(changed(shape, corner, (points, at) -> points.remove(at)));
    }
    if (ring == 0) {
      return Optional.empty();
    }
    var fewer = new ArrayList<>(rings);
    fewer.remove(ring);
    return Optional.of(with(shape, fewer));
  }

  /** All of the shape moved by metres east and north. */
  public static Geometry shifted(Geometry shape, double east, double north) {
    return with(
        shape, rings(shape).stream().map(ring -> Outlines.shifted(ring, east, north)).toList());
  }

  /** The middles of the sides, in the order of the corners that they follow. */
  public static List<Side> sides(Geometry shape) {
    var sides = new ArrayList<Side>();
    int first = 0;
    for (var ring : rings(shape)) {
      int count = shape instanceof Geometry.Area ? ring.size() : ring.size() - 1;
      for (int i = 0; i < count; i++) {
        var a = ring.get(i);
        var b = ring.get((i + 1) % ring.size());
        sides.add(new Side(first + i, new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2)));
      }
      first += ring.size();
    }
    return List.copyOf(sides);
  }

  /**
   * A side of a shape.
   *
   * @param corner number of the corner that it follows
   */
  public record Side(int corner, Point middle) {}

  private static List<List<Point>> rings(Geometry shape) {
    return switch (shape) {
      case Geometry.Spot _, Geometry.Line _ -> List.of(shape.points());
      case Geometry.Area(var outline, var holes) -> {
        var rings = new ArrayList<List<Point>>();
        rings.add(outline);
        rings.addAll(holes);
        yield rings;
      }
    };
  }

  private static int ring(List<List<Point>> rings, int corner) {
    int left = corner;
    for (int ring = 0; ring < rings.size(); ring++) {
      if (left < rings.get(ring).size()) {
        return ring;
      }
      left -= rings.get(ring).size();
    }
    throw new IndexOutOfBoundsException("no corner " + corner);
  }

  private static Geometry changed(Geometry shape, int corner, ObjIntConsumer<List<Point>> change) {
    var rings = new ArrayList<>(rings(shape));
    int ring = ring(rings, corner);
    int before = rings.subList(0, ring).stream().mapToInt(List::size).sum();
    var points = new ArrayList<>(rings.get(ring));
    change.accept(points, corner - before);
    rings.set(ring, points);
    return with(shape, rings);
  }

  private static Geometry with(Geometry shape, List<List<Point>> rings) {
    return switch (shape) {
      case Geometry.Spot _ -> new Geometry.Spot(rings.getFirst().getFirst());
      case Geometry.Line _ -> new Geometry.Line(rings.getFirst());
      case Geometry.Area _ -> new Geometry.Area(rings.getFirst(), rings.subList(1, rings.size()));
    };
  }
}
