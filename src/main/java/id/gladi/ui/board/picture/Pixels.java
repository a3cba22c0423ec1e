package id.gladi.ui.board.picture;

import id.gladi.draw.Easel;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import java.util.Arrays;

/** A picture in memory: rows of 0xAARRGGBB with colours multiplied by alpha. */
final class Pixels {
  private final int[] argb;
  private final int width;
  private final int height;

  Pixels(int width, int height) {
    this(new int[width * height], width, height);
  }

  Pixels(int[] argb, int width, int height) {
    this.argb = argb;
    this.width = width;
    this.height = height;
  }

  Patch all() {
    return Patch.sized(0, 0, width, height);
  }

  int at(int x, int y) {
    return argb[y * width + x];
  }

  /** A pen that draws inside a patch of this picture; its origin is the patch's corner. */
  Pen pen(Easel easel, Patch patch) {
    return easel.pen(
        argb, patch.top() * width + patch.left(), width, patch.width(), patch.height());
  }

  void fill(Rgba colour, Patch patch) {
    var on = patch.and(all());
    int solid = 0xFF << 24 | colour.red() << 16 | colour.green() << 8 | colour.blue();
    for (int y = on.top(); y < on.bottom(); y++) {
      Arrays.fill(argb, y * width + on.left(), y * width + on.right(), solid);
    }
  }

  /**
   * Copies a patch of this picture from another one, or from itself.
   *
   * @param dx column of this picture that shows the other one's column 0
   * @param dy row of this picture that shows the other one's row 0
   */
  void copy(Pixels from, int dx, int dy, Patch patch) {
    var on = patch.and(all()).and(from.all().moved(dx, dy));
    if (on.isEmpty()) {
      return;
    }
    for (int i = 0; i < on.height(); i++) {
      int y = dy > 0 ? on.bottom() - 1 - i : on.top() + i;
      System.arraycopy(
          from.argb,
          (y - dy) * from.width + on.left() - dx,
          argb,
          y * width + on.left(),
          on.width());
    }
  }

  /**
   * Copies another picture enlarged or reduced, to the nearest pixel.
   *
   * @param scale pixels of this picture per pixel of the other one
   * @param dx where the other one's corner comes to lie
   * @param dy where the other one's corner comes to lie
   */
  void stretch(Pixels from, double scale, double dx, double dy, Patch patch) {
    var on = patch.and(all()).and(from.stretched(scale, dx, dy));
    if (on.isEmpty()) {
      return;
    }
    int[] columns = new int[on.width()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = Math.clamp((int) ((on.left() + i + 0.5 - dx) / scale), 0, from.width - 1);
    }
    for (int y = on.top(); y < on.bottom(); y++) {
      int row = Math.clamp((int) ((y + 0.5 - dy) / scale), 0, from.height - 1) * from.width;
      int to = y * width + on.left();
      for (int i = 0; i < columns.length; i++) {
        argb[to + i] = from.argb[row + columns[i]];
      }
    }
  }

  /** What {@link #stretch} of this picture can cover. */
  Patch stretched(double scale, double dx, double dy) {
    return new Patch(
        (int) Math.ceil(dx),
        (int) Math.ceil(dy),
        (int) Math.floor(dx + width * scale),
        (int) Math.floor(dy + height * scale));
  }

  /** Lays a sprite over this picture with its anchor at a pixel, inside a patch only. */
  void blend(Sprite sprite, int x, int y, Patch patch) {
    var on = patch.and(sprite.at(x, y)).and(all());
    if (on.isEmpty()) {
      return;
    }
    var place = sprite.at(x, y);
    for (int row = on.top(); row < on.bottom(); row++) {
      sprite.blendRow(
          row - place.top(),
          on.left() - place.left(),
          on.right() - place.left(),
          argb,
          row * width + place.left());
    }
  }
}
