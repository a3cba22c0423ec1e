package id.gladi.ui.fx;

import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Scene;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cross that keys move over a picture, for hands that leave the mouse alone: it points, and
 * pressing twice at one place counts as a double click. In pixels of the picture.
 */
public final class Cross {
  private static final double STEP = 8;
  private static final double FAR = 40;
  private static final double EDGE = 24;
  private static final double ARM = 14;
  private static final double GAP = 4;

  private @Nullable Xy at;
  private boolean pressed;

  /** Where it is; empty while it is not shown. */
  public Optional<Xy> at() {
    return Optional.ofNullable(at);
  }

  /** Nobody points with keys any more. */
  public void hide() {
    at = null;
    pressed = false;
  }

  /**
   * Moves it by steps to the right and down, from the middle when it was not shown.
   *
   * @return pixels by which the picture has to follow so that the cross stays in it
   */
  public Xy move(int right, int down, boolean far, double width, double height) {
    double step = far ? FAR : STEP;
    var to = at().orElse(new Xy(width / 2, height / 2)).plus(right * step, down * step);
    var in =
        new Xy(
            Math.clamp(to.x(), EDGE, Math.max(EDGE, width - EDGE)),
            Math.clamp(to.y(), EDGE, Math.max(EDGE, height - EDGE)));
    at = in;
    pressed = false;
    return in.minus(to);
  }

  /** Pressed where it is: tells 1, or 2 when it was pressed there before. */
  public int press() {
    int clicks = pressed ? 2 : 1;
    pressed = !pressed;
    return clicks;
  }

  /** Draws it, when it is shown. */
  public void paint(Pen pen, Scene scene) {
    var centre = at;
    if (centre == null) {
      return;
    }
    var path =
        Path.builder()
            .move(centre.x() - ARM, centre.y())
            .line(centre.x() - GAP, centre.y())
            .move(centre.x() + GAP, centre.y())
            .line(centre.x() + ARM, centre.y())
            .move(centre.x(), centre.y() - ARM)
            .line(centre.x(), centre.y() - GAP)
            .move(centre.x(), centre.y() + GAP)
            .line(centre.x(), centre.y() + ARM)
            .build();
    pen.stroke(path, Stroke.solid(5, scene.ink(Ink.HALO)));
    pen.stroke(path, Stroke.solid(2, scene.ink(Ink.FOCUS)));
  }
}
