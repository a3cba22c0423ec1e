package id.gladi.export.pen;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.draw.Box;
import id.gladi.draw.Palette;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.SampleScenes;
import id.gladi.draw.SampleWords;
import id.gladi.draw.Xy;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.board.GhostPainter;
import id.gladi.draw.gallery.Gallery;
import id.gladi.draw.gallery.GalleryPage;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.symbol.SymbolPainter;
import id.gladi.draw.symbol.Symbols;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovedPicturesTest {
  @Test
  void symbols() throws IOException {
    Approved.picture("symbols", gallery(Palette.DARK));
  }

  @Test
  void theReadersPageOfSymbolsIsTheProgramsOwn() throws IOException {
    Approved.documented("symbols", gallery(Palette.LIGHT));
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void streetCorner(Palette palette) throws IOException {
    Scene scene = SampleScenes.corner(palette, 1, 720, 480);
    BufferedImage image =
        Raster.image(
            720,
            480,
            1,
            pen -> {
              new GroundPainter().paint(pen, scene);
              new BoardPainter().paint(pen, scene);
            });
    Approved.picture("corner-" + palette.name().toLowerCase(Locale.ROOT), image);
  }

  /// A crowd that will advance and grow, a line to be laid, one to be taken up, an act that begins
  /// and one that ends, a unit that will be gone and one that will be out of water.
  @ParameterizedTest
  @EnumSource(
      value = Palette.class,
      names = {"LIGHT", "DARK"})
  void whatAnInjectWouldDo(Palette palette) throws IOException {
    Scene scene = SampleScenes.corner(palette, 1, 720, 480);
    BufferedImage image =
        Raster.image(
            720,
            480,
            1,
            pen -> {
              new GroundPainter().paint(pen, scene);
              new BoardPainter().paint(pen, scene);
              new GhostPainter(SampleScenes.ahead()).paint(pen, scene);
            });
    Approved.picture("ghosts-" + palette.name().toLowerCase(Locale.ROOT), image);
  }

  @Test
  void aMovedSymbolIsNoticed() {
    BufferedImage one = Raster.image(200, 100, 1, pen -> symbol(pen, 50));
    BufferedImage other = Raster.image(200, 100, 1, pen -> symbol(pen, 58));
    assertThat(Approved.unlike(one, other)).isGreaterThan(0.01);
  }

  private static void symbol(Pen pen, double x) {
    pen.fill(Path.box(new Box(0, 0, 200, 100)), Rgba.WHITE);
    new SymbolPainter(Symbols.shipped()).unit(pen, "polri", "awc", new Xy(x, 50), 32);
  }

  private static BufferedImage gallery(Palette palette) {
    GalleryPage page =
        new GalleryPage(
            new Gallery(Symbols.shipped()).sections(),
            Texts.standard(Language.INDONESIAN)::get,
            1236);
    Look look = Look.of(palette, 1, new SampleWords());
    return Raster.image(1236, (int) Math.ceil(page.height()), 1, pen -> page.paint(pen, look));
  }
}
