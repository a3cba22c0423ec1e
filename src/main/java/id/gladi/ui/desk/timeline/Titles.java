package id.gladi.ui.desk.timeline;

import id.gladi.ui.play.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Where the titles of injects stand below the time line. No title covers another; the inject that
 * comes next is served first, then those around it; what finds no room is left to the tooltip.
 */
final class Titles {
  /** Pixels between two titles of a row. */
  static final double GAP = 10;

  /** Pixels under which a title would say nothing. */
  private static final double LEAST = 64;

  /** Pixels that a title takes at most while others look for room; it may widen afterwards. */
  private static final double MOST = 132;

  /** Pixels that a title begins before the middle of its mark. */
  private static final double BEFORE = 5;

  private final Scale scale;
  private final int rows;
  private final ToDoubleFunction<String> measure;
  private final List<Title> placed = new ArrayList<>();

  /** A title in its place, pixels from the left edge. */
  record Title(Timeline.Mark mark, String words, int row, double from, double to) {}

  private Titles(Scale scale, int rows, ToDoubleFunction<String> measure) {
    this.scale = scale;
    this.rows = rows;
    this.measure = measure;
  }

  /**
   * Finds the places.
   *
   * @param rows that may be written in
   * @param measure width of words in pixels
   */
  static List<Title> of(Scale scale, int rows, ToDoubleFunction<String> measure) {
    var titles = new Titles(scale, rows, measure);
    var marks = scale.line().marks();
    int next = next(marks);
    IntStream.range(0, marks.size())
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer i) -> Math.abs(i - next)).thenComparingInt(i -> -i))
        .forEach(i -> titles.add(marks.get(i)));
    return titles.placed.stream().map(titles::widened).toList();
  }

  /** Whether the inject is the one that comes next. */
  static boolean isNext(Timeline line, Timeline.Mark mark) {
    int next = next(line.marks());
    return next < line.marks().size() && line.marks().get(next).equals(mark);
  }

  private static int next(List<Timeline.Mark> marks) {
    return (int) marks.stream().takeWhile(mark -> !mark.movable()).count();
  }

  private void add(Timeline.Mark mark) {
    var words = words(mark);
    double wanted = Math.min(MOST, Math.ceil(measure.applyAsDouble(words)));
    double edge = scale.width() - Scale.SIDE;
    double from = scale.x(mark.at()) - BEFORE;
    double whole = Math.max(0, Math.min(from, edge - wanted));
    IntStream.range(0, rows)
        .filter(row -> room(row, whole, edge) >= wanted)
        .mapToObj(row -> title(mark, words, row, whole, whole + wanted))
        .findFirst()
        .or(() -> shortened(mark, words, from, edge))
        .filter(title -> !title.words().isEmpty())
        .ifPresent(placed::add);
  }

  private Optional<Title> shortened(Timeline.Mark mark, String words, double from, double edge) {
    return IntStream.range(0, rows)
        .boxed()
        .max(Comparator.comparingDouble(row -> room(row, from, edge)))
        .filter(row -> room(row, from, edge) >= LEAST)
        .map(row -> title(mark, words, row, from, from + room(row, from, edge)));
  }

  private Title title(Timeline.Mark mark, String words, int row, double from, double to) {
    var cut = Shortened.to(words, to - from, measure);
    return new Title(mark, cut, row, from, from + measure.applyAsDouble(cut));
  }

  /** The same title with the room that nobody else took. */
  private Title widened(Title title) {
    double edge = scale.width() - Scale.SIDE;
    double free =
        placed.stream()
            .filter(other -> other.row() == title.row() && other.from() > title.from())
            .mapToDouble(other -> other.from() - GAP)
            .reduce(edge, Math::min);
    return title(title.mark(), words(title.mark()), title.row(), title.from(), free);
  }

  private static String words(Timeline.Mark mark) {
    return Names.serial(mark.inject()) + " " + mark.inject().story().title();
  }

  /** Pixels that are free in a row from a place on; 0 where a title stands. */
  private double room(int row, double from, double edge) {
    double free = edge - from;
    for (var title : placed) {
      if (title.row() == row && title.to() + GAP > from) {
        free = Math.min(free, title.from() - GAP - from);
      }
    }
    return Math.max(0, free);
  }
}
