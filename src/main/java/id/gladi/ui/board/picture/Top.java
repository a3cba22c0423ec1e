package id.gladi.ui.board.picture;

import id.gladi.draw.Pen;
import id.gladi.draw.scene.Scene;

/** Drawn over the board while it lasts: what the hand holds. */
@FunctionalInterface
public interface Top {
  /** Nothing in the hand. */
  Top NOTHING = (_, _) -> {};

  /** Draws in the coordinates of the scene's camera. */
  void paint(Pen pen, Scene scene);
}
