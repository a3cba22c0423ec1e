package id.gladi.core.terrain.picture;

import id.gladi.core.terrain.PictureGround;
import id.gladi.core.terrain.Pixel;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.picture.Calibration.Impossible;
import id.gladi.core.terrain.picture.Calibration.Placed;
import id.gladi.core.terrain.picture.Calibration.Reason;
import java.util.List;

/**
 * Places a picture on the ground, by least squares where there are more points than needed. All
 * sums are taken from the middle of the points, so that large coordinates cost no digits.
 */
public final class Calibrator {
  /** Points whose spread is less than this share of their length lie on one line. */
  private static final double FLAT = 1e-9;

  private Calibrator() {}

  /**
   * Turns, scales and shifts the picture so that the points miss their places least; keeps angles
   * and so suits plans and photos taken straight down. Two points or more.
   */
  public static Calibration similarity(List<ControlPoint> points) {
    if (points.size() < 2) {
      return new Impossible(Reason.TOO_FEW_POINTS);
    }
    var middle = Middle.of(points);
    double spread = 0;
    double along = 0;
    double across = 0;
    for (var p : points) {
      double u = p.pixel().column() - middle.column();
      double v = -(p.pixel().row() - middle.row());
      double x = p.ground().x() - middle.x();
      double y = p.ground().y() - middle.y();
      spread += u * u + v * v;
      along += u * x + v * y;
      across += u * y - v * x;
    }
    if (spread == 0 || Math.hypot(along, across) == 0) {
      return new Impossible(Reason.ONE_PLACE);
    }
    double cos = along / spread;
    double sin = across / spread;
    return placed(middle.ground(cos, sin, sin, -cos), points);
  }

  /**
   * Also lets the picture be stretched and skewed, which suits scans and photos taken at a slant.
   * Three points or more, not on one line.
   */
  public static Calibration affine(List<ControlPoint> points) {
    if (points.size() < 3) {
      return new Impossible(Reason.TOO_FEW_POINTS);
    }
    var middle = Middle.of(points);
    var sums = new double[7];
    for (var p : points) {
      double u = p.pixel().column() - middle.column();
      double v = p.pixel().row() - middle.row();
      double x = p.ground().x() - middle.x();
      double y = p.ground().y() - middle.y();
      double[] terms = {u * u, u * v, v * v, u * x, v * x, u * y, v * y};
      for (int i = 0; i < sums.length; i++) {
        sums[i] += terms[i];
      }
    }
    double fold = sums[0] * sums[2] - sums[1] * sums[1];
    double length = sums[0] + sums[2];
    if (length == 0 || sums[3] * sums[3] + sums[4] * sums[4] + sums[5] * sums[5] == 0) {
      return new Impossible(Reason.ONE_PLACE);
    }
    double a = (sums[3] * sums[2] - sums[4] * sums[1]) / fold;
    double b = (sums[4] * sums[0] - sums[3] * sums[1]) / fold;
    double d = (sums[5] * sums[2] - sums[6] * sums[1]) / fold;
    double e = (sums[6] * sums[0] - sums[5] * sums[1]) / fold;
    if (fold <= FLAT * length * length || Math.abs(a * e - b * d) <= FLAT * (a * a + e * e)) {
      return new Impossible(Reason.ON_ONE_LINE);
    }
    return placed(middle.ground(a, b, d, e), points);
  }

  /**
   * Places a picture by one length in it.
   *
   * @param metres between the two places on the ground
   * @param north degrees clockwise from the top of the picture to north
   * @param origin the pixel that becomes the origin of the grid
   */
  public static Calibration measured(
      Pixel from, Pixel to, double metres, double north, Pixel origin) {
    double pixels = from.distance(to);
    if (!(metres > 0) || !Double.isFinite(metres)) {
      return new Impossible(Reason.NO_DISTANCE);
    }
    if (!Double.isFinite(north)) {
      return new Impossible(Reason.NO_NORTH);
    }
    if (pixels == 0) {
      return new Impossible(Reason.ONE_PLACE);
    }
    double scale = metres / pixels;
    double cos = scale * Math.cos(Math.toRadians(north));
    double sin = scale * Math.sin(Math.toRadians(north));
    var middle = new Middle(origin.column(), origin.row(), 0, 0);
    return new Placed(middle.ground(cos, sin, sin, -cos), List.of());
  }

  private static Calibration placed(PictureGround ground, List<ControlPoint> points) {
    var errors = points.stream().map(p -> ground.toGround(p.pixel()).distance(p.ground())).toList();
    return new Placed(ground, errors);
  }

  /** The mean of the control points in the picture and on the ground. */
  private record Middle(double column, double row, double x, double y) {
    static Middle of(List<ControlPoint> points) {
      double count = points.size();
      double column = 0;
      double row = 0;
      double x = 0;
      double y = 0;
      for (var p : points) {
        Point ground = p.ground();
        column += p.pixel().column() / count;
        row += p.pixel().row() / count;
        x += ground.x() / count;
        y += ground.y() / count;
      }
      return new Middle(column, row, x, y);
    }

    PictureGround ground(double a, double b, double d, double e) {
      return new PictureGround(a, b, x - a * column - b * row, d, e, y - d * column - e * row);
    }
  }
}
