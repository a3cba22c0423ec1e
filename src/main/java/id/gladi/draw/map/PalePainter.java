package id.gladi.draw.map;

import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;

/** Lets the ground show through what was drawn on it, by one wash of the ground's colour. */
final class PalePainter implements Painter {
  @Override
  public void paint(Pen pen, Scene scene) {
    double wash = 1 - scene.look().drawing();
    if (wash > 0) {
      pen.fill(Path.box(scene.camera().view()), scene.ink(Ink.LAND).alpha(wash));
    }
  }
}
