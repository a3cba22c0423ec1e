package id.gladi.core.planning;

import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where streets cross or touch, by a sweep from west to east. */
final class Crossings {
  private Crossings() {}

  private record Segment(Way way, int end, Point a, Point b) {
    double minX() {
      return Math.min(a.x(), b.x());
    }

    double maxX() {
      return Math.max(a.x(), b.x());
    }

    boolean apart(Segment o, double slack) {
      return Math.min(a.y(), b.y()) > Math.max(o.a.y(), o.b.y()) + slack
          || Math.min(o.a.y(), o.b.y()) > Math.max(a.y(), b.y()) + slack;
    }

    /** Pieces of one way that follow each other meet anyway. */
    boolean follows(Segment o) {
      return way == o.way && Math.abs(end - o.end) <= 1;
    }

    Point at(double share) {
      return new Point(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y()));
    }

    void cut(Point place, Way other) {
      way.cut(way.line().offset(end - 1) + a.distance(place), place, other);
    }
  }

  /** Cuts every way where it meets another or itself; ends may miss by {@code slack} metres. */
  static void cut(List<Way> ways, double slack) {
    var segments = segments(ways);
    for (int i = 0; i < segments.size(); i++) {
      var one = segments.get(i);
      for (int j = i + 1;
          j < segments.size() && segments.get(j).minX() <= one.maxX() + slack;
          j++) {
        var two = segments.get(j);
        if (!one.apart(two, slack) && !one.follows(two)) {
          cut(one, two, slack);
        }
      }
    }
  }

  private static List<Segment> segments(List<Way> ways) {
    var segments = new ArrayList<Segment>();
    for (var way : ways) {
      var points = way.line().points();
      for (int i = 1; i < points.size(); i++) {
        segments.add(new Segment(way, i, points.get(i - 1), points.get(i)));
      }
    }
    segments.sort(Comparator.comparingDouble(Segment::minX));
    return segments;
  }

  private static void cut(Segment one, Segment two, double slack) {
    double share = Polyline.share(one.a(), one.b(), two.a(), two.b(), slack);
    if (share >= 0) {
      one.cut(one.at(share), two.way());
      two.cut(one.at(share), one.way());
      return;
    }
    for (var end : List.of(one.a(), one.b())) {
      if (end.distance(two.a()) <= slack || end.distance(two.b()) <= slack) {
        one.cut(end, two.way());
        two.cut(end, one.way());
      }
    }
  }
}
