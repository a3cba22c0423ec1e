package id.gladi.draw.board;

import id.gladi.core.play.Token;
import id.gladi.draw.Box;
import id.gladi.draw.Xy;

/**
 * A token with its place on the picture.
 *
 * @param truth where the unit really stands
 * @param at where its symbol is shown, moved aside if need be
 * @param size of the symbol in pixels
 * @param selected has a ring around it
 * @param locked bears a lock, because the hand must not move it
 */
public record Mark(Token token, Xy truth, Xy at, double size, boolean selected, boolean locked) {

  /** A mark without a lock. */
  public Mark(Token token, Xy truth, Xy at, double size, boolean selected) {
    this(token, truth, at, size, selected, false);
  }

  /** The same with its symbol elsewhere. */
  Mark shownAt(Xy place) {
    return moved(truth, place);
  }

  /** The same on a picture that has moved. */
  public Mark moved(Xy toTruth, Xy to) {
    return new Mark(token, toTruth, to, size, selected, locked);
  }

  /** Whether a leader has to lead from the symbol to the true place. */
  public boolean displaced() {
    return at.distance(truth) > size * 0.45;
  }

  /** The place the symbol takes. */
  public Box box() {
    return Box.around(at, size * 1.06, size * 1.06);
  }

  /** The place the symbol and the sign above it take. */
  Box tall() {
    double above = size * 0.3;
    Box box = box();
    return new Box(box.x(), box.y() - above, box.width(), box.height() + above);
  }
}
