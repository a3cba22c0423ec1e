package id.gladi.draw.board;

import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Scene;
import java.util.List;

/** The barbed head at the end of a route. */
final class Arrow {
  private static final double LENGTH = 13;
  private static final double HALF = 6.5;
  private static final double NOTCH = 9.7;
  private static final double BEYOND = 5.2;

  private Arrow() {}

  static void head(Pen pen, Scene scene, List<Xy> points, Rgba colour) {
    Xy end = points.getLast();
    Xy along = end.minus(points.get(points.size() - 2)).unit();
    Xy tip = end.plus(along.times(scene.px(BEYOND)));
    Xy base = tip.minus(along.times(scene.px(LENGTH)));
    Xy side = along.right().times(scene.px(HALF));
    Xy notch = tip.minus(along.times(scene.px(NOTCH)));
    pen.fill(Path.polygon(List.of(tip, base.plus(side), notch, base.minus(side))), colour);
  }
}
