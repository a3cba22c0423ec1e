package id.gladi.draw.board;

import id.gladi.draw.Box;
import id.gladi.draw.Xy;
import java.util.List;
import java.util.Optional;

/** A polyline measured along its length, in pixels. */
final class Track {
  private final List<Xy> points;
  private final double[] upTo;

  Track(List<Xy> points) {
    this.points = points;
    upTo = new double[points.size()];
    for (int i = 1; i < points.size(); i++) {
      upTo[i] = upTo[i - 1] + points.get(i - 1).distance(points.get(i));
    }
  }

  /** A part of the track, from one distance along it to another. */
  record Span(double from, double to) {
    double length() {
      return to - from;
    }
  }

  /** The point at a distance along the track. */
  Xy at(double distance) {
    for (int i = 1; i < points.size(); i++) {
      if (distance <= upTo[i] || i == points.size() - 1) {
        double step = upTo[i] - upTo[i - 1];
        double share = step == 0 ? 0 : Math.clamp((distance - upTo[i - 1]) / step, 0, 1);
        return points.get(i - 1).towards(points.get(i), share);
      }
    }
    return points.getFirst();
  }

  /** The longest unbroken part inside the box. */
  Optional<Span> within(Box box) {
    double best = 0;
    Optional<Span> longest = Optional.empty();
    double from = -1;
    double to = -1;
    for (int i = 1; i < points.size(); i++) {
      double[] cut = cut(points.get(i - 1), points.get(i), box);
      if (cut.length == 0) {
        continue;
      }
      double step = upTo[i] - upTo[i - 1];
      double enter = upTo[i - 1] + cut[0] * step;
      from = from >= 0 && Math.abs(enter - to) < 1e-6 ? from : enter;
      to = upTo[i - 1] + cut[1] * step;
      if (to - from > best) {
        best = to - from;
        longest = Optional.of(new Span(from, to));
      }
    }
    return longest;
  }

  /** Shares of the way from a to b that lie inside (Liang and Barsky 1984); empty if none does. */
  private static double[] cut(Xy a, Xy b, Box box) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {a.x() - box.x(), box.right() - a.x(), a.y() - box.y(), box.bottom() - a.y()};
    double in = 0;
    double out = 1;
    for (int i = 0; i < 4; i++) {
      if (p[i] == 0 && q[i] < 0) {
        return new double[0];
      }
      if (p[i] < 0) {
        in = Math.max(in, q[i] / p[i]);
      } else if (p[i] > 0) {
        out = Math.min(out, q[i] / p[i]);
      }
    }
    return in < out ? new double[] {in, out} : new double[0];
  }
}
