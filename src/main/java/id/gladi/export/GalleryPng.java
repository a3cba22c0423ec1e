package id.gladi.export;

import id.gladi.draw.Palette;
import id.gladi.draw.gallery.Gallery;
import id.gladi.draw.gallery.GalleryPage;
import id.gladi.draw.scene.Look;
import id.gladi.draw.symbol.Symbols;
import id.gladi.export.pen.Raster;
import id.gladi.export.words.PictureWords;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Writes the gallery of symbols as a picture without a display. */
public final class GalleryPng {
  private static final int WIDTH = 1236;

  /**
   * The picture as bytes.
   *
   * @param words the text for a key of the gallery
   */
  public byte[] png(Palette palette, Locale language, UnaryOperator<String> words) {
    var page = new GalleryPage(new Gallery(Symbols.shipped()).sections(), words, WIDTH);
    var look = Look.of(palette, 1, new PictureWords(language));
    return Raster.png(WIDTH, (int) Math.ceil(page.height()), 1, pen -> page.paint(pen, look));
  }
}
