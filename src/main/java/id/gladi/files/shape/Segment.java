package id.gladi.files.shape;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Point;
import org.jspecify.annotations.Nullable;

/** The part of a straight segment between two fractions of its length. */
record Segment(Point a, Point b, double from, double to) {
  static Segment of(Point a, Point b) {
    return new Segment(a, b, 0, 1);
  }

  /** The part inside the extent; null when there is none. */
  @Nullable Segment within(Extent extent) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double[] slope = {-dx, dx, -dy, dy};
    double[] room = {
      a.x() - extent.minX(), extent.maxX() - a.x(), a.y() - extent.minY(), extent.maxY() - a.y()
    };
    double first = 0;
    double last = 1;
    for (int edge = 0; edge < 4; edge++) {
      if (slope[edge] == 0) {
        if (room[edge] < 0) {
          return null;
        }
      } else if (slope[edge] < 0) {
        first = Math.max(first, room[edge] / slope[edge]);
      } else {
        last = Math.min(last, room[edge] / slope[edge]);
      }
    }
    return first <= last ? new Segment(a, b, first, last) : null;
  }

  Point start(Extent extent) {
    return from == 0 ? a : extent.clamp(at(from));
  }

  Point end(Extent extent) {
    return to == 1 ? b : extent.clamp(at(to));
  }

  private Point at(double fraction) {
    return new Point(a.x() + fraction * (b.x() - a.x()), a.y() + fraction * (b.y() - a.y()));
  }
}
