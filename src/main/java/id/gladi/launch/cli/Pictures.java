package id.gladi.launch.cli;

import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;

/** Draws boards and symbols without a display. */
public interface Pictures {
  /** The board as a PNG of a size in pixels. */
  byte[] png(Plan plan, Board board, Size size, String language);

  /** Every symbol with its name as a PNG. */
  byte[] symbols(boolean dark, String language);

  /** Width and height in pixels. */
  record Size(int width, int height) {
    public static final Size USUAL = new Size(1600, 1000);
    private static final int LARGEST = 8000;

    public Size {
      if (width < 100 || height < 100 || width > LARGEST || height > LARGEST) {
        throw new IllegalArgumentException("a picture is 100 to " + LARGEST + " pixels a side");
      }
    }
  }
}
