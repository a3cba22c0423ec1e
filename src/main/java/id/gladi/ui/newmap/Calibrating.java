package id.gladi.ui.newmap;

import id.gladi.app.maps.Scan;
import id.gladi.core.terrain.Pixel;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything said so far of where a picture lies. Immutable.
 *
 * @param marks points in the picture, in the order they were set
 * @param slanted whether the picture may be stretched and skewed, for three points or more
 * @param metres between the first two marks; NaN for what is not a number
 * @param north degrees clockwise from the top of the picture to north; NaN likewise
 */
record Calibrating(
    Scan scan, Way way, List<Mark> marks, boolean slanted, double metres, double north) {
  Calibrating {
    marks = List.copyOf(marks);
  }

  /** By what the picture is placed. */
  enum Way {
    /** Points whose latitude and longitude are known. */
    POINTS,
    /** A length between two points, and north. */
    DISTANCE,
    /** The world file beside the picture. */
    WORLD_FILE
  }

  static Calibrating of(Scan scan) {
    var way = scan.known() == null ? Way.POINTS : Way.WORLD_FILE;
    return new Calibrating(scan, way, List.of(), false, 0, 0);
  }

  Calibrating by(Way other) {
    return new Calibrating(scan, other, marks, slanted, metres, north);
  }

  Calibrating slanted(boolean on) {
    return new Calibrating(scan, way, marks, on, metres, north);
  }

  Calibrating measured(double length, double degrees) {
    return new Calibrating(scan, way, marks, slanted, length, degrees);
  }

  Calibrating with(List<Mark> others) {
    return new Calibrating(scan, way, others, slanted, metres, north);
  }

  Calibrating plus(Pixel pixel) {
    var more = new ArrayList<>(marks);
    more.add(new Mark(pixel, ""));
    return with(more);
  }

  Calibrating set(int index, Mark mark) {
    var next = new ArrayList<>(marks);
    next.set(index, mark);
    return with(next);
  }

  Calibrating without(int index) {
    var next = new ArrayList<>(marks);
    next.remove(index);
    return with(next);
  }

  /** Marks whose place is known, with their numbers. */
  List<Integer> usable() {
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).place().isPresent()) {
        numbers.add(i);
      }
    }
    return numbers;
  }
}
