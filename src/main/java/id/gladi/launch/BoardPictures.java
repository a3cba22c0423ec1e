package id.gladi.launch;

import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.export.BoardPng;
import id.gladi.export.BoardSketch;
import id.gladi.launch.cli.Pictures;
import java.util.Locale;

/** Pictures of the board, drawn by the same painters as the desk's. */
record BoardPictures(BoardPng pictures) implements Pictures {
  BoardPictures(BoardSketch sketch) {
    this(new BoardPng(sketch));
  }

  @Override
  public byte[] png(Plan plan, Board board, Size size, String language) {
    return pictures.png(plan, board, size.width(), size.height(), Locale.of(language));
  }
}
