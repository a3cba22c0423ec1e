package id.gladi.export.pen;

import id.gladi.core.play.Plan;
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
import id.gladi.export.BoardDrawing;
import id.gladi.export.BoardSketch;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people look at when they open a bundled case: its ground, and its board in the thick of
 * play.
 */
class BundledCasesTest {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 680;

  @ParameterizedTest
  @ValueSource(strings = {"kukar", "gumas", "banten", "banjarnegara", "sispamkota"})
  void theGroundLooksAsApproved(String id) throws IOException {
    var scene = ground(BundledPlans.plan(id));
    var picture =
        Raster.image(
            WIDTH,
            HEIGHT,
            1,
            pen -> {
              new GroundPainter().paint(pen, scene);
              new BoardPainter().paint(pen, scene);
            });
    Approved.picture("map-" + id, picture);
  }

  private static Scene ground(Plan plan) {
    var extent = plan.map().extent();
    var camera =
        Camera.fitted(
            extent.minX(),
            extent.minY(),
            extent.maxX(),
            extent.maxY(),
            plan.map().rotation(),
            WIDTH,
            HEIGHT,
            12);
    var ground = Ground.of(plan.map(), plan.exercise().deployment().rings());
    var look = Look.of(Palette.LIGHT, 1, new SampleWords());
    return new Scene(ground, Actors.NONE, Focus.NONE, camera, look);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kukar", "gumas", "banten", "banjarnegara", "sispamkota"})
  void theBoardInTheThickOfPlayLooksAsApproved(String id) throws IOException {
    var plan = BundledPlans.plan(id);
    var injects = plan.exercise().script().injects();
    var board = LawfulPlay.until(plan, injects.get(injects.size() / 2).id()).board();
    var size = new BoardSketch.Size(WIDTH, HEIGHT, 1);
    var picture =
        Raster.image(
            WIDTH,
            HEIGHT,
            1,
            pen -> new BoardDrawing().draw(pen, plan, board, size, Locale.of("id")));
    Approved.picture("board-" + id, picture);
  }
}
