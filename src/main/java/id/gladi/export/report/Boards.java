package id.gladi.export.report;

import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.export.BoardSketch;
import id.gladi.export.page.Drawing;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Pictures of the boards of a session.
 *
 * @param boards the board after a step of the session
 */
public record Boards(BoardSketch sketch, Plan plan, LongFunction<Board> boards, Locale language) {

  /** The board after a step; it is looked up when it is drawn. */
  public Drawing after(long step) {
    return (pen, width, height) ->
        sketch.draw(
            pen, plan, boards.apply(step), new BoardSketch.Size(width, height, 1), language);
  }
}
