package id.gladi.draw.map;

import id.gladi.draw.Path;
import id.gladi.draw.Xy;
import java.util.List;

/** Softens the corners of outlines. */
public final class Corners {
  private static final double SHARE = 0.42;

  private Corners() {}

  /**
   * A closed outline whose corners are rounded by at most this reach along each side, in pixels.
   */
  public static Path rounded(List<Xy> corners, double reach) {
    Path.Builder path = Path.builder();
    int n = corners.size();
    for (int i = 0; i < n; i++) {
      Xy before = corners.get((i + n - 1) % n);
      Xy corner = corners.get(i);
      Xy after = corners.get((i + 1) % n);
      Xy in = towards(corner, before, reach);
      Xy out = towards(corner, after, reach);
      if (i == 0) {
        path.move(in.x(), in.y());
      } else {
        path.line(in.x(), in.y());
      }
      path.quad(corner.x(), corner.y(), out.x(), out.y());
    }
    return path.close().build();
  }

  private static Xy towards(Xy corner, Xy other, double reach) {
    double side = corner.distance(other);
    return side == 0 ? corner : corner.towards(other, Math.min(SHARE, reach / side));
  }
}
