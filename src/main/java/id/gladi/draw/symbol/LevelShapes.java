package id.gladi.draw.symbol;

import id.gladi.draw.Box;
import id.gladi.draw.Path;

/** The badge of a crowd's own level, on the grid of 32 around the middle of its frame. */
final class LevelShapes {
  private static final double X = 7;
  private static final double Y = -19;
  private static final double SIDE = 15;
  private static final double PAD = 3;

  /** The plate in the level's colour. */
  static final Path PLATE = Path.rounded(new Box(X, Y, SIDE, SIDE), 3);

  private LevelShapes() {}

  /** One bar for each level, higher from left to right. */
  static Path bar(int number, int of) {
    double step = (SIDE - 2 * PAD) / of;
    double high = (SIDE - 2 * PAD) * number / of;
    double left = X + PAD + (number - 1) * step;
    return Path.box(new Box(left, Y + SIDE - PAD - high, step * 0.7, high));
  }
}
