package id.gladi.ui.board.picture;

import id.gladi.draw.Pen;
import id.gladi.draw.board.Mark;
import id.gladi.draw.scene.Scene;

/**
 * Draws something over a token's symbol. It may depend on nothing but what the mark's {@link
 * id.gladi.draw.board.TokenLook} tells.
 */
@FunctionalInterface
public interface MarkPainter {
  /** Draws nothing. */
  MarkPainter NOTHING = (_, _, _) -> {};

  /** Draws over the symbol of a mark. */
  void paint(Pen pen, Scene scene, Mark mark);
}
