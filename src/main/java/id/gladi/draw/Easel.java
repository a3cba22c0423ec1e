package id.gladi.draw;

import java.util.ServiceLoader;

/**
 * Makes pens that draw into pixels in memory, so that windows can keep what they painted. The
 * program ships one; a window asks for it here and need not know what it draws with.
 */
public interface Easel {

  /**
   * A pen over a rectangle of pixels, each 0xAARRGGBB with colours multiplied by alpha.
   *
   * @param pixels rows from top to bottom
   * @param offset index of the rectangle's upper left pixel
   * @param stride pixels from one row to the next
   * @param width of the rectangle
   * @param height of the rectangle
   */
  Pen pen(int[] pixels, int offset, int stride, int width, int height);

  /** The easel that ships with the program. */
  static Easel shipped() {
    return ServiceLoader.load(Easel.class, Easel.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no easel on the class path"));
  }
}
