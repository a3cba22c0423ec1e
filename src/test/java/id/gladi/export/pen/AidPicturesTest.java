package id.gladi.export.pen;

import id.gladi.core.Strength;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Palette;
import id.gladi.draw.SampleScenes;
import id.gladi.draw.SampleWords;
import id.gladi.draw.board.AidPainter;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The planning aids over the street corner: reach of the cannon, ways of help and their time, a
 * width that is held and one that is not; a crowd that is too dense, a lock, a picture of what is
 * dragged.
 */
class AidPicturesTest {
  private static final int WIDTH = 560;
  private static final int HEIGHT = 380;

  private final List<Painter> aids =
      List.of(
          AidPainter.fan(new Point(50, -6), 270, 50, "jangkauan 50 m"),
          AidPainter.way(List.of(new Point(88, -9), new Point(30, -9), new Point(30, 10))),
          AidPainter.arrival(new Point(30, 12), "Polres tetangga pukul 10.52"),
          AidPainter.spans(
              List.of(
                  new AidPainter.Span(
                      List.of(new Point(-76, -4), new Point(-76, -13)), "Jl. Melati · 9 m", true),
                  new AidPainter.Span(
                      List.of(new Point(58, -30), new Point(62, -30)), "Gg. Kenari", false))));

  @ParameterizedTest
  @CsvSource({"LIGHT, 1, 2", "DARK, 1, 1.5", "DARK, 1.8, 1", "PRINT, 1, 1"})
  void theAidsLookAsApproved(Palette palette, double factor, double density) throws IOException {
    var scene = scene(palette, factor);
    var picture =
        Raster.image(
            WIDTH,
            HEIGHT,
            density,
            pen -> {
              new GroundPainter().paint(pen, scene);
              new BoardPainter().paint(pen, scene);
              aids.forEach(aid -> aid.paint(pen, scene));
            });
    var size = factor > 1 ? "ruang" : Math.round(100 * density) + "";
    Approved.picture("aids-" + palette.name().toLowerCase(Locale.ROOT) + "-" + size, picture);
  }

  private static Scene scene(Palette palette, double factor) {
    var corner = SampleScenes.corner(palette, factor, WIDTH, HEIGHT);
    var actors = corner.actors();
    var crowded = actors.tokens().stream().map(AidPicturesTest::denser).toList();
    return new Scene(
        corner.ground(),
        new Actors(crowded, actors.overlays(), actors.acts()),
        new Focus(Set.of("massa"), Map.of(), Set.of("posko", "sst")),
        corner.camera(),
        Look.of(palette, factor, new SampleWords()).hiding(Set.of(Look.Part.GRID)));
  }

  private static Token denser(Token token) {
    return token.crowd() ? token.withStrength(new Strength(4000, 4400, 4800)) : token;
  }
}
