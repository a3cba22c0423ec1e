package id.gladi.launch;

import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.draw.Palette;
import id.gladi.export.BoardPng;
import id.gladi.export.BoardSketch;
import id.gladi.export.GalleryPng;
import id.gladi.launch.cli.Pictures;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Pictures of the board, drawn by the same painters as the desk's. */
record BoardPictures(BoardPng pictures) implements Pictures {
  /** Names of kinds, acts and lines. */
  private static final List<String> NAMES =
      List.of("id.gladi.draw.symbol.messages", "id.gladi.ui.messages");

  BoardPictures(BoardSketch sketch) {
    this(new BoardPng(sketch));
  }

  @Override
  public byte[] png(Plan plan, Board board, Size size, String language) {
    return pictures.png(plan, board, size.width(), size.height(), Locale.of(language));
  }

  @Override
  public byte[] symbols(boolean dark, String language) {
    var locale = Locale.of(language);
    var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    var bundles =
        NAMES.stream().map(name -> ResourceBundle.getBundle(name, locale, control)).toList();
    return new GalleryPng()
        .png(dark ? Palette.DARK : Palette.LIGHT, locale, key -> name(bundles, key));
  }

  private static String name(List<ResourceBundle> bundles, String key) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key))
        .findFirst()
        .orElse(key);
  }
}
