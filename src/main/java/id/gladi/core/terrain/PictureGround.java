package id.gladi.core.terrain;

/**
 * The affine transform from a picture to the local grid: x = a·column + b·row + c, y = d·column +
 * e·row + f, in metres. Rejected when it folds the picture to a line.
 */
public record PictureGround(double a, double b, double c, double d, double e, double f) {
  public PictureGround {
    double fold = a * e - b * d;
    if (!Double.isFinite(fold) || fold == 0 || !Double.isFinite(c + f)) {
      throw new IllegalArgumentException("a picture needs an area on the ground");
    }
  }

  public Point toGround(Pixel p) {
    return new Point(a * p.column() + b * p.row() + c, d * p.column() + e * p.row() + f);
  }

  public Pixel toPixel(Point p) {
    double fold = a * e - b * d;
    double x = p.x() - c;
    double y = p.y() - f;
    return new Pixel((e * x - b * y) / fold, (a * y - d * x) / fold);
  }

  /** Side of the square on the ground that has the area of a pixel. */
  public double metresPerPixel() {
    return Math.sqrt(Math.abs(a * e - b * d));
  }

  /** Degrees clockwise from the top of the picture to north, from −180 to 180. */
  public double north() {
    var here = toPixel(new Point(c, f));
    var there = toPixel(new Point(c, f + metresPerPixel()));
    return Math.toDegrees(Math.atan2(there.column() - here.column(), here.row() - there.row()));
  }

  /** Whether the picture shows the ground from below, as a scan laid the wrong way does. */
  public boolean mirrored() {
    return a * e - b * d > 0;
  }

  /** The same for a picture that was made smaller: 4 when a side has a quarter of its pixels. */
  public PictureGround downSampled(double factor) {
    return new PictureGround(a * factor, b * factor, c, d * factor, e * factor, f);
  }
}
