package id.gladi.export.pen;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Palette;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.SampleScenes;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.symbol.Echelon;
import id.gladi.draw.symbol.SymbolPainter;
import id.gladi.draw.symbol.Symbols;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovedPicturesTest {
  private static final List<String> AGENCIES =
      List.of(
          "polri", "brimob", "tni", "satpol-pp", "kpu", "damkar", "dishub", "bpbd", "kesehatan");

  private static final List<Echelon> ECHELONS = List.of(Echelon.values());

  @Test
  void symbols() throws IOException {
    Approved.picture("symbols", Raster.image(900, 560, 1, ApprovedPicturesTest::gallery));
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

  private static void gallery(Pen pen) {
    pen.fill(Path.box(new Box(0, 0, 900, 560)), Ink.LAND.light());
    SymbolPainter painter = new SymbolPainter(Symbols.shipped());
    TextStyle style =
        TextStyle.of(10, TextStyle.Weight.MEDIUM, Ink.TEXT.light())
            .anchored(TextStyle.Anchor.MIDDLE);
    int number = 0;
    for (String name : Symbols.shipped().glyphNames()) {
      double x = 40 + 82.0 * (number % 11);
      int row = number / 11;
      double y = 36 + 74.0 * row;
      if (name.startsWith("tindakan/")) {
        painter.act(pen, name.substring(9), new Xy(x, y), 36);
      } else {
        painter.unit(pen, AGENCIES.get(number % AGENCIES.size()), name, new Xy(x - 12, y), 40);
        painter.unit(pen, AGENCIES.get(number % AGENCIES.size()), name, new Xy(x + 26, y), 24);
        painter.echelon(
            pen, ECHELONS.get(number % ECHELONS.size()), new Xy(x - 12, y), 40, Palette.LIGHT);
      }
      pen.text(name.replace("tindakan/", ""), x, y + 34, style);
      number++;
    }
  }
}
