package id.gladi.ui.desk;

import javafx.scene.layout.Region;

/** Widths of the columns beside the board: more on a large window. */
final class Columns {
  private static final double LARGE = 1700;

  private Columns() {}

  static void fit(double window, Region units, Region injects) {
    boolean large = window >= LARGE;
    fix(units, large ? 256 : 200);
    fix(injects, large ? 416 : 328);
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }
}
