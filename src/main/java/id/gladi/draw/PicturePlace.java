package id.gladi.draw;

/**
 * Where a picture lies on the drawing, in pixels: a parallelogram, so that it can be turned and
 * skewed.
 *
 * @param corner where its upper left corner is
 * @param right where its upper right corner is
 * @param below where its lower left corner is
 */
public record PicturePlace(Xy corner, Xy right, Xy below) {
  /** The picture upright in a rectangle. */
  public static PicturePlace of(Box box) {
    return new PicturePlace(
        new Xy(box.x(), box.y()), new Xy(box.right(), box.y()), new Xy(box.x(), box.bottom()));
  }
}
