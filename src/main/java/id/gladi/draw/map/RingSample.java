package id.gladi.draw.map;

import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Look;

/** A piece of a ring's line for legends, drawn exactly as on the board. Stateless. */
public final class RingSample {
  private RingSample() {}

  /**
   * Draws the line through the middle of a box.
   *
   * @param order of the ring: 0 is the innermost
   */
  public static void draw(Pen pen, Look look, int order, Box box) {
    double y = box.centre().y();
    Path line = Path.line(new Xy(box.x(), y), new Xy(box.right(), y));
    pen.fill(Path.box(box), look.palette().of(Ink.RING).alpha(0.045));
    pen.stroke(line, RingPainter.line(look, order));
  }
}
