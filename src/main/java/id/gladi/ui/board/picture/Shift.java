package id.gladi.ui.board.picture;

import id.gladi.draw.Camera;
import id.gladi.draw.Xy;
import id.gladi.draw.board.BoardLayout;
import id.gladi.draw.board.Mark;
import java.util.HashMap;
import java.util.Map;

/**
 * How the picture of one camera has to be moved and enlarged to become another's.
 *
 * @param scale enlargement
 * @param dx where the upper left corner comes to lie
 * @param dy where the upper left corner comes to lie
 */
record Shift(double scale, double dx, double dy) {
  static final Shift NONE = new Shift(1, 0, 0);

  /** Both cameras must be turned alike. */
  static Shift between(Camera from, Camera to) {
    var corner = from.toWorld(0, 0);
    var at = to.toScreen(corner.x(), corner.y());
    return new Shift(to.scale() / from.scale(), at.x(), at.y());
  }

  Xy of(Xy point) {
    return new Xy(point.x() * scale + dx, point.y() * scale + dy);
  }

  /** Marks and labels keep their distance from where their tokens truly stand. */
  BoardLayout of(BoardLayout layout) {
    if (equals(NONE)) {
      return layout;
    }
    Map<String, Xy> moves = new HashMap<>();
    for (var mark : layout.marks()) {
      moves.put(mark.token().id(), of(mark.truth()).minus(mark.truth()));
    }
    return new BoardLayout(
        layout.marks().stream().map(this::of).toList(),
        layout.labels().stream()
            .map(label -> label.moved(moves.getOrDefault(label.owner(), new Xy(dx, dy))))
            .toList(),
        layout.names());
  }

  private Mark of(Mark mark) {
    var truth = of(mark.truth());
    var at = truth.plus(mark.at().minus(mark.truth()));
    return mark.moved(truth, at);
  }
}
