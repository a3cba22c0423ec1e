package id.gladi.core.planning;

import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;

/** A line of at least two points on which places are told by metres from its start. */
public final class Polyline {
  private final List<Point> points;
  private final double[] offsets;

  /** Rejected with fewer than two points. */
  public Polyline(List<Point> points) {
    if (points.size() < 2) {
      throw new IllegalArgumentException("a line needs two points");
    }
    this.points = List.copyOf(points);
    this.offsets = new double[points.size()];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = offsets[i - 1] + points.get(i - 1).distance(points.get(i));
    }
  }

  /** A place on the line: metres from the start, where it is, and how far from what was asked. */
  public record Foot(double offset, Point at, double distance) {}

  /** Metres along the points; 0 for fewer than two. */
  public static double length(List<Point> points) {
    double metres = 0;
    for (int i = 1; i < points.size(); i++) {
      metres += points.get(i - 1).distance(points.get(i));
    }
    return metres;
  }

  List<Point> points() {
    return points;
  }

  double offset(int point) {
    return offsets[point];
  }

  /** Metres from end to end. */
  public double length() {
    return offsets[offsets.length - 1];
  }

  /** The place so many metres from the start; the ends for anything beyond them. */
  public Point at(double offset) {
    int i = 1;
    while (i < offsets.length - 1 && offsets[i] < offset) {
      i++;
    }
    double length = offsets[i] - offsets[i - 1];
    double share = length == 0 ? 0 : Math.clamp((offset - offsets[i - 1]) / length, 0, 1);
    var a = points.get(i - 1);
    var b = points.get(i);
    return new Point(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y()));
  }

  /** The points from one offset to another, backwards when the second is smaller. */
  public List<Point> between(double from, double to) {
    var low = Math.min(from, to);
    var high = Math.max(from, to);
    var part = new ArrayList<Point>();
    part.add(at(low));
    for (int i = 0; i < offsets.length; i++) {
      if (offsets[i] > low && offsets[i] < high) {
        part.add(points.get(i));
      }
    }
    part.add(at(high));
    return from <= to ? part : part.reversed();
  }

  /** The place on the line that is nearest. */
  public Foot nearest(Point place) {
    var best = new Foot(0, points.getFirst(), points.getFirst().distance(place));
    for (int i = 1; i < offsets.length; i++) {
      var foot = nearest(i, place);
      if (foot.distance() < best.distance()) {
        best = foot;
      }
    }
    return best;
  }

  private Foot nearest(int end, Point place) {
    var a = points.get(end - 1);
    var b = points.get(end);
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double square = dx * dx + dy * dy;
    double along = (place.x() - a.x()) * dx + (place.y() - a.y()) * dy;
    double share = square == 0 ? 0 : Math.clamp(along / square, 0, 1);
    var at = new Point(a.x() + share * dx, a.y() + share * dy);
    double offset = offsets[end - 1] + share * (offsets[end] - offsets[end - 1]);
    return new Foot(offset, at, at.distance(place));
  }

  /** Offsets at which another line crosses or touches this one. */
  public List<Double> crossings(List<Point> other) {
    var found = new ArrayList<Double>();
    for (int i = 1; i < offsets.length; i++) {
      for (int j = 1; j < other.size(); j++) {
        double share = share(points.get(i - 1), points.get(i), other.get(j - 1), other.get(j), 0);
        if (share >= 0) {
          found.add(offsets[i - 1] + share * (offsets[i] - offsets[i - 1]));
        }
      }
    }
    return found;
  }

  /**
   * How far along a–b the segment c–d meets it, from 0 to 1; −1 when it does not. Segments that run
   * beside each other do not meet. Ends may miss by {@code slack} metres.
   */
  static double share(Point a, Point b, Point c, Point d, double slack) {
    double rx = b.x() - a.x();
    double ry = b.y() - a.y();
    double sx = d.x() - c.x();
    double sy = d.y() - c.y();
    double cross = rx * sy - ry * sx;
    double lengths = Math.hypot(rx, ry) * Math.hypot(sx, sy);
    if (Math.abs(cross) <= 1e-9 * lengths) {
      return -1;
    }
    double t = ((c.x() - a.x()) * sy - (c.y() - a.y()) * sx) / cross;
    double u = ((c.x() - a.x()) * ry - (c.y() - a.y()) * rx) / cross;
    double slackT = slack / Math.hypot(rx, ry);
    double slackU = slack / Math.hypot(sx, sy);
    boolean meet = t >= -slackT && t <= 1 + slackT && u >= -slackU && u <= 1 + slackU;
    return meet ? Math.clamp(t, 0, 1) : -1;
  }
}
