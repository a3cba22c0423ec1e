package id.gladi.ui.board.picture;

import id.gladi.draw.Xy;
import id.gladi.draw.board.BoardLayout;
import id.gladi.draw.board.Label;
import id.gladi.draw.board.Mark;
import id.gladi.draw.scene.Scene;
import java.util.HashMap;
import java.util.Map;

/**
 * The symbols and labels of one layout as sprites. Each keeps its distance in pixels from the place
 * where its token truly stands, so that it can be shown there in any view of the ground.
 */
final class Standing {
  private final Sprite[] sprites;
  private final double[] truthX;
  private final double[] truthY;
  private final double[] asideX;
  private final double[] asideY;
  private final int symbols;
  private final double density;

  Standing(Sprites kept, Scene scene, BoardLayout layout, double density) {
    this.density = density;
    symbols = layout.marks().size();
    int all = symbols + layout.labels().size();
    sprites = new Sprite[all];
    truthX = new double[all];
    truthY = new double[all];
    asideX = new double[all];
    asideY = new double[all];
    Map<String, Xy> places = new HashMap<>();
    int i = 0;
    for (Mark mark : layout.marks()) {
      places.put(mark.token().id(), mark.truth());
      put(i++, kept.symbol(scene, mark, density), mark.truth(), mark.at());
    }
    for (Label label : layout.labels()) {
      var corner = new Xy(label.box().x(), label.box().y());
      var truth = places.getOrDefault(label.owner(), corner);
      put(i++, kept.label(label, density), truth, corner);
    }
  }

  private void put(int i, Sprite sprite, Xy truth, Xy at) {
    sprites[i] = sprite;
    truthX[i] = truth.x();
    truthY[i] = truth.y();
    asideX[i] = at.x() - truth.x();
    asideY[i] = at.y() - truth.y();
  }

  /** Lays everything over a patch of the frame; labels are left out where they would not fit. */
  void show(Pixels frame, Shift shift, boolean labels, Patch patch) {
    int end = labels ? sprites.length : symbols;
    for (int i = 0; i < end; i++) {
      double x = truthX[i] * shift.scale() + shift.dx() + asideX[i];
      double y = truthY[i] * shift.scale() + shift.dy() + asideY[i];
      frame.blend(sprites[i], (int) Math.round(x * density), (int) Math.round(y * density), patch);
    }
  }
}
