package id.gladi.export;

import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.export.pen.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the board as a PNG without a display. */
public final class BoardPng {
  private final BoardSketch sketch;

  public BoardPng(BoardSketch sketch) {
    this.sketch = sketch;
  }

  /**
   * The picture as bytes.
   *
   * @param width pixels
   * @param height pixels
   */
  public byte[] png(Plan plan, Board board, int width, int height, Locale language) {
    var size = new BoardSketch.Size(width, height, width >= 1600 ? 1.15 : 1);
    return Raster.png(width, height, 1, pen -> sketch.draw(pen, plan, board, size, language));
  }

  /** Writes the picture, replacing a file of the same name. */
  public void write(Plan plan, Board board, BoardSketch.Size size, Locale language, Path file)
      throws IOException {
    Files.write(file, png(plan, board, (int) size.width(), (int) size.height(), language));
  }
}
