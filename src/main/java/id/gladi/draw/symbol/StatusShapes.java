package id.gladi.draw.symbol;

import id.gladi.core.play.Token;
import id.gladi.draw.Path;

/** The signs of what a unit is doing, on the grid of 32 around the middle of its frame. */
final class StatusShapes {
  private static final double X = 12;
  private static final double Y = 12;

  /** The disc that carries a sign. */
  static final Path BADGE = Path.circle(X, Y, 6.6);

  /** The bar through a unit that can do nothing. */
  static final Path CROSSED = Path.builder().move(-16, 16).line(16, -16).build();

  private StatusShapes() {}

  /** Arrow: on its way. Chevrons: acting. Wall: holding. Two bars: resting. */
  static Path sign(Token.Status status) {
    Path.Builder sign = Path.builder();
    return switch (status) {
      case READY, OUT_OF_ACTION -> sign.build();
      case MOVING ->
          sign.move(X - 3.4, Y)
              .line(X + 3.4, Y)
              .move(X + 0.6, Y - 2.8)
              .line(X + 3.4, Y)
              .line(X + 0.6, Y + 2.8)
              .build();
      case ENGAGED ->
          sign.move(X - 3.2, Y - 2.8)
              .line(X - 0.4, Y)
              .line(X - 3.2, Y + 2.8)
              .move(X + 0.6, Y - 2.8)
              .line(X + 3.4, Y)
              .line(X + 0.6, Y + 2.8)
              .build();
      case HOLDING ->
          sign.move(X - 3.4, Y - 1.8)
              .line(X + 3.4, Y - 1.8)
              .move(X - 3.4, Y + 1.8)
              .line(X + 3.4, Y + 1.8)
              .build();
      case RESTING ->
          sign.move(X - 1.6, Y - 2.8)
              .line(X - 1.6, Y + 2.8)
              .move(X + 1.6, Y - 2.8)
              .line(X + 1.6, Y + 2.8)
              .build();
    };
  }
}
