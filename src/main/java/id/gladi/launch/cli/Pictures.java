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

    /** Pixels of the shortest side. */
    public static final int SMALLEST = 100;

    /** Pixels of the longest side. */
    public static final int LARGEST = 8000;

    public Size {
      if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST) {
        throw new IllegalArgumentException(
            "a picture is " + SMALLEST + " to " + LARGEST + " pixels a side");
      }
    }
  }
}
