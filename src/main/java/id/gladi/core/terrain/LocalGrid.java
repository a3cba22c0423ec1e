package id.gladi.core.terrain;

/**
 * The local metric grid of a map: a transverse Mercator plane with scale 1 on the meridian of its
 * origin. Within 5 km its scale differs from 1 by less than 4·10⁻⁷, so distances are true to
 * millimetres; the series is Krüger's to the fourth order in the third flattening (L. Krüger,
 * 1912), whose truncation is far below a micrometre at this range. Ellipsoid: WGS 84.
 */
public record LocalGrid(GeoPoint origin) {
  private static final double A = 6378137.0;
  private static final double F = 1 / 298.257223563;
  private static final double N = F / (2 - F);
  private static final double E = Math.sqrt(F * (2 - F));
  private static final double RADIUS = A / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
  private static final double[] TO_PLANE = {
    N / 2 - 2 * N * N / 3 + 5 * N * N * N / 16 + 41 * N * N * N * N / 180,
    13 * N * N / 48 - 3 * N * N * N / 5 + 557 * N * N * N * N / 1440,
    61 * N * N * N / 240 - 103 * N * N * N * N / 140,
    49561 * N * N * N * N / 161280
  };
  private static final double[] TO_SPHERE = {
    N / 2 - 2 * N * N / 3 + 37 * N * N * N / 96 - N * N * N * N / 360,
    N * N / 48 + N * N * N / 15 - 437 * N * N * N * N / 1440,
    17 * N * N * N / 480 - 37 * N * N * N * N / 840,
    4397 * N * N * N * N / 161280
  };

  /** Metres east and north of the origin. */
  public Point toLocal(GeoPoint place) {
    var here = project(place);
    return new Point(here.x(), here.y() - project(origin).y());
  }

  public GeoPoint toGeo(Point p) {
    double xi = (p.y() + project(origin).y()) / RADIUS;
    double eta = p.x() / RADIUS;
    double xi0 = xi;
    double eta0 = eta;
    for (int j = 1; j <= TO_SPHERE.length; j++) {
      xi0 -= TO_SPHERE[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
      eta0 -= TO_SPHERE[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
    }
    double tauConformal = Math.sin(xi0) / Math.hypot(Math.sinh(eta0), Math.cos(xi0));
    double longitude = Math.atan2(Math.sinh(eta0), Math.cos(xi0));
    return new GeoPoint(
        Math.toDegrees(Math.atan(geodetic(tauConformal))),
        Math.IEEEremainder(origin.longitude() + Math.toDegrees(longitude), 360));
  }

  private Point project(GeoPoint place) {
    double lambda = Math.toRadians(place.longitude() - origin.longitude());
    double tau = conformal(Math.tan(Math.toRadians(place.latitude())));
    double xi0 = Math.atan2(tau, Math.cos(lambda));
    double eta0 = asinh(Math.sin(lambda) / Math.hypot(tau, Math.cos(lambda)));
    double xi = xi0;
    double eta = eta0;
    for (int j = 1; j <= TO_PLANE.length; j++) {
      xi += TO_PLANE[j - 1] * Math.sin(2 * j * xi0) * Math.cosh(2 * j * eta0);
      eta += TO_PLANE[j - 1] * Math.cos(2 * j * xi0) * Math.sinh(2 * j * eta0);
    }
    return new Point(RADIUS * eta, RADIUS * xi);
  }

  private static double conformal(double tau) {
    double sigma = Math.sinh(E * atanh(E * tau / Math.hypot(1, tau)));
    return tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
  }

  /** Newton's method on {@link #conformal}; three rounds reach the last bit. */
  private static double geodetic(double target) {
    double tau = target;
    for (int round = 0; round < 5; round++) {
      double reached = conformal(tau);
      double slope =
          (1 + (1 - E * E) * tau * tau)
              / ((1 - E * E) * Math.hypot(1, tau) * Math.hypot(1, reached));
      tau += (target - reached) * slope;
    }
    return tau;
  }

  private static double asinh(double v) {
    return Math.copySign(Math.log(Math.abs(v) + Math.hypot(v, 1)), v);
  }

  private static double atanh(double v) {
    return 0.5 * Math.log1p(2 * v / (1 - v));
  }
}
