package id.gladi.draw.gallery;

import id.gladi.draw.Box;
import id.gladi.draw.Pen;
import id.gladi.draw.scene.Look;

/**
 * One sign of the board and its name.
 *
 * @param name key of its name
 * @param note key of a second line, or empty
 * @param drawing draws it as the board does
 */
public record Sample(String name, String note, Drawing drawing) {

  /** Draws a sign inside a box. */
  @FunctionalInterface
  public interface Drawing {
    void draw(Pen pen, Look look, Box box);
  }
}
