package id.gladi.ui.projector;

import javafx.geometry.Rectangle2D;

/** A display, as data: where it lies on the desktop. */
public record ScreenInfo(Rectangle2D bounds) {
  private static final double ENOUGH = 80;

  /** A display with its upper left corner and its size. */
  public static ScreenInfo of(double x, double y, double width, double height) {
    return new ScreenInfo(new Rectangle2D(x, y, width, height));
  }

  boolean holds(Rectangle2D window) {
    return bounds.contains(
        window.getMinX() + window.getWidth() / 2, window.getMinY() + window.getHeight() / 2);
  }

  /** Whether enough of a window lies here to take hold of it. */
  boolean shows(Rectangle2D window) {
    double across =
        Math.min(bounds.getMaxX(), window.getMaxX()) - Math.max(bounds.getMinX(), window.getMinX());
    double down =
        Math.min(bounds.getMaxY(), window.getMaxY()) - Math.max(bounds.getMinY(), window.getMinY());
    return across >= ENOUGH && down >= ENOUGH;
  }
}
