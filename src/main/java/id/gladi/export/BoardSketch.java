package id.gladi.export;

import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.draw.Pen;
import java.util.Locale;

/** Draws a board into a rectangle of a page or picture, from the origin of the pen. */
@FunctionalInterface
public interface BoardSketch {
  /** Draws the board. */
  void draw(Pen pen, Plan plan, Board board, Size size, Locale language);

  /** The same in colours for paper, where it has any of its own. */
  default BoardSketch onPaper() {
    return this;
  }

  /**
   * The rectangle to fill.
   *
   * @param width pixels
   * @param height pixels
   * @param factor how much larger than on a 1366 desk symbols and text are drawn
   */
  record Size(double width, double height, double factor) {}
}
