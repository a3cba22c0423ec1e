package id.gladi.draw.scene;

import id.gladi.draw.Pen;

/** Draws one layer of a picture. Leaves the pen as it found it. */
@FunctionalInterface
public interface Painter {

  /** Draws this layer of the scene. */
  void paint(Pen pen, Scene scene);
}
