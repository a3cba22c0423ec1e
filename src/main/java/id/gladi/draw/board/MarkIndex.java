package id.gladi.draw.board;

import id.gladi.draw.Box;
import id.gladi.draw.Xy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/** Marks by place and by token, so that asking for one does not go through all of them. */
final class MarkIndex {
  private static final double CELL = 64;

  private final List<Mark> marks;
  private final Map<Long, List<Integer>> cells = new HashMap<>();
  private final Map<String, Mark> byToken = new HashMap<>();
  private final List<Mark> wide = new ArrayList<>();

  MarkIndex(List<Mark> marks) {
    this.marks = marks;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int number = i;
      cover(mark.box(), cell -> cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(number));
      byToken.putIfAbsent(mark.token().id(), mark);
      if (mark.token().formation() != null || mark.token().outline().size() >= 3) {
        wide.add(mark);
      }
    }
  }

  /** Marks whose box may come within a reach of a point, in their order. */
  List<Mark> around(Xy point, double reach) {
    TreeSet<Integer> found = new TreeSet<>();
    cover(
        Box.around(point, 2 * reach, 2 * reach),
        cell -> found.addAll(cells.getOrDefault(cell, List.of())));
    return found.stream().map(marks::get).toList();
  }

  Optional<Mark> mark(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  List<Mark> wide() {
    return wide;
  }

  private static void cover(Box box, LongConsumer cell) {
    for (long x = cell(box.x()); x <= cell(box.right()); x++) {
      for (long y = cell(box.y()); y <= cell(box.bottom()); y++) {
        cell.accept((x << 32) ^ (y & 0xFFFF_FFFFL));
      }
    }
  }

  private static long cell(double value) {
    return (long) Math.floor(value / CELL);
  }
}
