package id.gladi.export.pen;

import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.draw.SampleWords;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Kukar board from far and near, by day and by night, on screens of 100, 150 and 200 %. */
class ZoomedPicturesTest {
  private static final int WIDTH = 520;
  private static final int HEIGHT = 360;

  @ParameterizedTest
  @CsvSource({
    "jauh, LIGHT, 0.9, 1",
    "jauh, DARK, 0.9, 1.5",
    "sedang, LIGHT, 3, 1.5",
    "sedang, DARK, 3, 1",
    "dekat, LIGHT, 9, 2",
    "dekat, DARK, 9, 1"
  })
  void theBoardLooksAsApproved(String name, Palette palette, double scale, double density)
      throws IOException {
    // given
    var plan = BundledPlans.plan("kukar");
    var injects = plan.exercise().script().injects();
    var field = LawfulPlay.until(plan, injects.get(injects.size() / 2).id()).board().field();
    var scene =
        new Scene(
            Ground.of(plan.map(), plan.exercise().deployment().rings()),
            Actors.of(field.tokens().values(), field.overlays().values(), field.acts().values())
                .under(field.conditions().values()),
            Focus.NONE,
            new Camera(0, 0, scale, plan.map().rotation(), WIDTH, HEIGHT),
            Look.of(palette, 1, new SampleWords()));
    // when
    var picture =
        Raster.image(
            WIDTH,
            HEIGHT,
            density,
            pen -> {
              new GroundPainter().paint(pen, scene);
              new BoardPainter().paint(pen, scene);
            });
    // then
    Approved.picture("kukar-" + name + "-" + palette.name().charAt(0), picture);
  }
}
