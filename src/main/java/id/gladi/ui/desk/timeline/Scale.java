package id.gladi.ui.desk.timeline;

import id.gladi.core.TPlus;
import java.util.List;
import java.util.Optional;

/**
 * Where times and injects are on a time line of a width, in pixels from its upper left corner, and
 * what lies at a place.
 */
record Scale(Timeline line, double width) {
  /** Space left and right of the line. */
  static final double SIDE = 16;

  /** Height without titles. */
  static final double HEIGHT = 70;

  /** Height of a row of titles. */
  static final double ROW = 15;

  /** Where the injects are threaded. */
  static final double TRACK = 47;

  /** Half of the height of an inject's mark. */
  static final double DIAMOND = 9;

  double x(TPlus time) {
    return SIDE + (width - 2 * SIDE) * time.seconds() / line.end().seconds();
  }

  /** The whole minute at a place, within the line. */
  TPlus time(double x) {
    double share = Math.clamp((x - SIDE) / (width - 2 * SIDE), 0, 1);
    return TPlus.ofMinutes((int) Math.round(share * line.end().seconds() / 60));
  }

  /** The inject whose mark lies at a place. */
  Optional<Timeline.Mark> mark(double x, double y) {
    return y < TRACK - DIAMOND - 3 || y > TRACK + DIAMOND + 3
        ? Optional.empty()
        : line.marks().stream()
            .filter(mark -> Math.abs(x(mark.at()) - x) <= DIAMOND + 2)
            .reduce((_, later) -> later);
  }

  /** The inject whose title stands at a place. */
  static Optional<Timeline.Mark> titled(List<Titles.Title> titles, double x, double y) {
    int row = (int) Math.floor((y - HEIGHT) / ROW);
    return titles.stream()
        .filter(title -> title.row() == row && title.from() <= x && x <= title.to())
        .map(Titles.Title::mark)
        .findFirst();
  }
}
