package id.gladi.draw.symbol;

import id.gladi.draw.Box;
import id.gladi.draw.Path;
import id.gladi.draw.Rgba;

/** Small fixed shapes on the grid of 32 that need no catalogue. */
final class SymbolShapes {
  static final Rgba ACT_PAPER = Rgba.hex("#FFF3D6");
  static final Rgba ACT_EDGE = Rgba.hex("#8A5A00");
  static final Rgba ACT_INK = Rgba.hex("#5A3A00");
  private static final double DOT = 2.3;

  private SymbolShapes() {}

  static Path diamond(double reach) {
    return Path.builder()
        .move(0, -reach)
        .line(reach, 0)
        .line(0, reach)
        .line(-reach, 0)
        .close()
        .build();
  }

  static Path echelon(Echelon echelon) {
    Path.Builder sign = Path.builder();
    return switch (echelon) {
      case NONE -> sign.build();
      case REGU -> sign.circle(0, -20, DOT).build();
      case PELETON -> sign.circle(-6.5, -20, DOT).circle(0, -20, DOT).circle(6.5, -20, DOT).build();
      case KOMPI -> Path.box(new Box(-1.3, -25, 2.6, 8));
      case BATALYON ->
          sign.move(-5, -25)
              .line(-2.4, -25)
              .line(-2.4, -17)
              .line(-5, -17)
              .close()
              .move(2.4, -25)
              .line(5, -25)
              .line(5, -17)
              .line(2.4, -17)
              .close()
              .build();
    };
  }
}
