package id.gladi.files.check;

import id.gladi.core.plan.Home;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Point;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places lie on the map or have a name. */
record PlaceChecks(Book book) {
  void home(Home home, String pointer) {
    inside(home.at(), pointer);
    var place = home.place();
    if (place != null) {
      book.refer(Word.PLACE, place, pointer);
    }
  }

  void inside(@Nullable Point point, String pointer) {
    var map = book.ground().map();
    if (point != null && map != null && !map.extent().contains(point)) {
      book.faults().add(pointer, Kind.OUTSIDE_MAP, point.x(), point.y(), text(map.extent()));
    }
  }

  /** Each point of an outline or line of at least so many. */
  void path(List<Point> points, int least, String pointer) {
    if (points.size() < least) {
      book.faults().add(pointer, Kind.TOO_FEW_POINTS, points.size(), least);
    }
    for (int i = 0; i < points.size(); i++) {
      inside(points.get(i), Pointer.to(pointer, i));
    }
  }

  private static String text(Extent e) {
    return "x %s … %s, y %s … %s"
        .formatted(plain(e.minX()), plain(e.maxX()), plain(e.minY()), plain(e.maxY()));
  }

  /** A coordinate as it is written in the file. */
  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
