package id.gladi.ui.board.picture;

import id.gladi.draw.Box;
import id.gladi.draw.Easel;
import id.gladi.draw.Pen;
import java.util.function.Consumer;

/**
 * A small picture that is laid over others at whole pixels. It knows which part of each row has
 * anything on it, so that laying it costs what can be seen of it.
 */
final class Sprite {
  private static final int PAIR = 0x00FF00FF;
  private final int[] argb;
  private final int[] from;
  private final int[] to;
  private final Patch extent;

  private Sprite(int[] argb, Patch extent) {
    this.argb = argb;
    this.extent = extent;
    from = new int[extent.height()];
    to = new int[extent.height()];
    for (int row = 0; row < from.length; row++) {
      int end = extent.width();
      while (end > 0 && argb[row * extent.width() + end - 1] == 0) {
        end--;
      }
      int start = 0;
      while (start < end && argb[row * extent.width() + start] == 0) {
        start++;
      }
      from[row] = start;
      to[row] = end;
    }
  }

  /**
   * Draws a sprite.
   *
   * @param box what the drawing covers around its anchor, in units of the drawing
   * @param density pixels per unit
   * @param drawing with the anchor at the origin
   */
  static Sprite drawn(Easel easel, Box box, double density, Consumer<Pen> drawing) {
    var extent = Patch.around(box, density);
    int[] argb = new int[extent.width() * extent.height()];
    var pen = easel.pen(argb, 0, extent.width(), extent.width(), extent.height());
    pen.translate(-extent.left(), -extent.top());
    pen.scale(density);
    drawing.accept(pen);
    return new Sprite(argb, extent);
  }

  /** What the sprite covers with its anchor at a pixel. */
  Patch at(int x, int y) {
    return extent.moved(x, y);
  }

  /** Number of pixels kept. */
  int size() {
    return argb.length;
  }

  void blendRow(int row, int left, int right, int[] on, int origin) {
    int end = Math.min(right, to[row]);
    int line = row * extent.width();
    for (int i = Math.max(left, from[row]); i < end; i++) {
      int over = argb[line + i];
      int alpha = over >>> 24;
      if (alpha == 0xFF) {
        on[origin + i] = over;
      } else if (alpha != 0) {
        on[origin + i] = over + under(on[origin + i], 0x100 - alpha);
      }
    }
  }

  /** What shows of a pixel below, two channels at a time. */
  private static int under(int pixel, int share) {
    int odd = (((pixel & PAIR) * share) >>> 8) & PAIR;
    int even = (((pixel >>> 8) & PAIR) * share) & ~PAIR;
    return odd | even;
  }
}
