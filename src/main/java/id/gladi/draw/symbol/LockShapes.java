package id.gladi.draw.symbol;

import id.gladi.draw.Box;
import id.gladi.draw.Path;

/** The lock of a unit that stays where it is, on the grid of 32 around the middle of its frame. */
final class LockShapes {
  private static final double X = -12;
  private static final double Y = 12;

  /** The disc that carries the lock. */
  static final Path BADGE = Path.circle(X, Y, 6.6);

  static final Path BODY = Path.rounded(new Box(X - 3.2, Y - 0.6, 6.4, 4.6), 0.8);

  static final Path BOW =
      Path.builder()
          .move(X - 2, Y - 0.6)
          .line(X - 2, Y - 2.2)
          .cubic(X - 2, Y - 4.9, X + 2, Y - 4.9, X + 2, Y - 2.2)
          .line(X + 2, Y - 0.6)
          .build();

  private LockShapes() {}
}
