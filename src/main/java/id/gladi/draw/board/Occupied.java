package id.gladi.draw.board;

import id.gladi.draw.Box;
import id.gladi.draw.Xy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places of the picture that are taken, in a coarse grid so that asking is quick. */
final class Occupied {
  private static final int CELL = 64;
  private final Map<Long, List<Box>> cells = new HashMap<>();

  void add(Box box) {
    for (int cx = cell(box.x()); cx <= cell(box.right()); cx++) {
      for (int cy = cell(box.y()); cy <= cell(box.bottom()); cy++) {
        cells.computeIfAbsent(key(cx, cy), k -> new ArrayList<>()).add(box);
      }
    }
  }

  boolean free(Box box) {
    for (int cx = cell(box.x()); cx <= cell(box.right()); cx++) {
      for (int cy = cell(box.y()); cy <= cell(box.bottom()); cy++) {
        for (Box taken : cells.getOrDefault(key(cx, cy), List.of())) {
          if (taken.overlaps(box)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Takes a line by small boxes along it; {@code reach} is half its width in pixels. */
  void addLine(Xy from, Xy to, double reach) {
    double step = Math.max(6, reach);
    int parts = Math.max(1, (int) Math.ceil(from.distance(to) / step));
    for (int i = 0; i <= parts; i++) {
      add(Box.around(from.towards(to, (double) i / parts), 2 * reach, 2 * reach));
    }
  }

  private static int cell(double value) {
    return (int) Math.floor(Math.clamp(value, -100_000, 100_000) / CELL);
  }

  private static long key(int cx, int cy) {
    return ((long) cx << 32) ^ (cy & 0xFFFF_FFFFL);
  }
}
