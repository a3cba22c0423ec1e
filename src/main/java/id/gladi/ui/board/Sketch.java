package id.gladi.ui.board;

import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way or line being drawn.
 *
 * @param points corners set so far
 * @param pointer where the pointer is, or null
 */
record Sketch(List<Point> points, @Nullable Point pointer) {
  static final Sketch EMPTY = new Sketch(List.of(), null);

  Sketch {
    points = List.copyOf(points);
  }

  Sketch plus(Point corner) {
    var more = new ArrayList<>(points);
    more.add(corner);
    return new Sketch(more, null);
  }

  /** Without the last corner. */
  Sketch minus() {
    return points.size() < 2 ? EMPTY : new Sketch(points.subList(0, points.size() - 1), pointer);
  }

  Sketch at(@Nullable Point place) {
    return new Sketch(points, place);
  }

  /** The corners and the pointer. */
  List<Point> all() {
    return pointer == null ? points : plus(pointer).points();
  }
}
