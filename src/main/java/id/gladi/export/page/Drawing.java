package id.gladi.export.page;

import id.gladi.draw.Pen;

/** Draws into a rectangle from the origin of the pen; the same for every format. */
@FunctionalInterface
public interface Drawing {
  /**
   * Draws.
   *
   * @param width of the rectangle in pixels of the pen
   * @param height of the rectangle in pixels of the pen
   */
  void draw(Pen pen, double width, double height);
}
