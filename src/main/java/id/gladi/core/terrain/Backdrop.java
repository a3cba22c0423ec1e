package id.gladi.core.terrain;

import java.util.List;

/**
 * A picture that lies on the ground: a photo from above, a plan, a scan.
 *
 * @param name what the user calls it
 * @param columns width in pixels
 * @param rows height in pixels
 * @param ground where its pixels lie
 * @param opacity from 0, not seen, to 1, hiding what is below
 */
public record Backdrop(
    String name, PictureFile file, int columns, int rows, PictureGround ground, double opacity) {
  public Backdrop {
    if (columns < 1 || rows < 1 || !(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("a picture has pixels and an opacity from 0 to 1");
    }
  }

  /** Its corners on the ground: upper left, upper right, lower right, lower left. */
  public List<Point> corners() {
    return List.of(
        ground.toGround(new Pixel(0, 0)),
        ground.toGround(new Pixel(columns, 0)),
        ground.toGround(new Pixel(columns, rows)),
        ground.toGround(new Pixel(0, rows)));
  }
}
