package id.gladi.ui.board.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.play.Token;
import id.gladi.draw.Box;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.draw.Path;
import id.gladi.draw.Rgba;
import id.gladi.draw.SampleScenes;
import id.gladi.draw.Xy;
import id.gladi.draw.board.BoardLayout;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.fixture.QuickHands;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

@ExtendWith(QuickHands.class)
class BoardPictureTest {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private final Scene scene = SampleScenes.corner(Palette.LIGHT, 1, WIDTH, HEIGHT);
  private BoardPicture picture;

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void paint(FxRobot robot) {
    var made = new BoardPicture[1];
    robot.interact(() -> {
      made[0] = new BoardPicture(MarkPainter.NOTHING);
      made[0].paint(scene, 1);
    });
    picture = made[0];
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5, 2})
  void groundThatCameIntoViewStripByStripIsThatOfAFreshPicture(double density, FxRobot robot) {
    // given
    var bare = bare(scene);
    var there = bare.camera().panned(-700, -430);
    double[] unlike = {1};
    robot.interact(() -> {
      // when
      picture.paint(bare, density);
      for (int i = 1; i <= 10; i++) {
        picture.move(bare.camera().panned(-70 * i, -43 * i));
      }
      // then
      var fresh = new BoardPicture(MarkPainter.NOTHING);
      fresh.paint(with(bare, there), density);
      unlike[0] = unlike(picture.pixels(), fresh.pixels());
    });
    assertThat(unlike[0]).isLessThan(0.0005);
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 330})
  void groundThatIsPreparedPieceByPieceAheadOfTheViewIsThatOfAFreshPicture(
      int step, FxRobot robot) {
    // given
    var bare = bare(scene);
    double[] unlike = {0};
    robot.interact(() -> {
      picture.paint(bare, 1);
      // when
      for (int i = 1; i <= 45; i++) {
        picture.move(bare.camera().panned(9 * i, -step * i));
        if (i % 9 == 1) {
          // then
          var fresh = new BoardPicture(MarkPainter.NOTHING);
          fresh.paint(with(bare, bare.camera().panned(9 * i, -step * i)), 1);
          unlike[0] = Math.max(unlike[0], unlike(picture.pixels(), fresh.pixels()));
        }
      }
    });
    assertThat(unlike[0]).isLessThan(0.0005);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5})
  void whatIsPaintedOnlyWhereTheBoardChangedIsAFreshPicture(double density, FxRobot robot) {
    var dice = new SplittableRandom(3);
    double[] unlike = {0};
    robot.interact(() -> {
      picture.paint(scene, density);
      var now = scene;
      for (int i = 0; i < 24; i++) {
        // when
        now = changed(now, dice);
        picture.paint(now, density);
        // then
        var fresh = new BoardPicture(MarkPainter.NOTHING);
        fresh.paint(now, density);
        unlike[0] = Math.max(unlike[0], unlike(picture.pixels(), fresh.pixels()));
      }
    });
    assertThat(unlike[0]).isLessThan(0.0005);
  }

  @Test
  void aTokenThatMovedIsNoReasonToPaintAllThatLiesBelow(FxRobot robot) {
    var at = new int[2];
    robot.interact(() -> {
      picture.paint(scene, 1);
      at[0] = picture.wholes();
      picture.paint(nudged(scene, 0, 2), 1);
      at[1] = picture.wholes();
    });
    assertThat(at[1]).isEqualTo(at[0]);
  }

  /** One token moved, one chosen, or one that came or went. */
  private Scene changed(Scene before, SplittableRandom dice) {
    var tokens = before.actors().tokens();
    int one = dice.nextInt(tokens.size());
    return switch (dice.nextInt(4)) {
      case 0 -> chosen(before, tokens.get(one).id());
      case 1 ->
          before.actors().tokens().size() < scene.actors().tokens().size()
              ? scene
              : without(before, one);
      default -> nudged(before, one, dice.nextInt(60));
    };
  }

  private static Scene nudged(Scene before, int one, int metres) {
    var tokens = new ArrayList<>(before.actors().tokens());
    var token = tokens.get(one);
    tokens.set(one, token.moved(List.of(token.at().plus(metres, -metres))));
    return with(before, tokens, before.focus());
  }

  private static Scene without(Scene before, int one) {
    var tokens = new ArrayList<>(before.actors().tokens());
    tokens.remove(one);
    return with(before, tokens, before.focus());
  }

  private static Scene chosen(Scene before, String id) {
    return with(before, before.actors().tokens(), new Focus(Set.of(id), Map.of()));
  }

  private static Scene with(Scene scene, List<Token> tokens, Focus focus) {
    var actors = scene.actors();
    return new Scene(
        scene.ground(),
        Actors.of(tokens, actors.overlays(), actors.acts()).under(actors.conditions()),
        focus,
        scene.camera(),
        scene.look());
  }

  @Test
  void nothingIsDoneWhereItLooksAlready(FxRobot robot) {
    var changed = new Patch[1];
    robot.interact(() -> {
      picture.hold((pen, _) -> pen.fill(Path.circle(50, 50, 10), Rgba.WHITE));
      picture.move(scene.camera());
      changed[0] = picture.changed();
    });
    assertThat(changed[0].width()).isLessThan(40);
  }

  @Test
  void whileTheViewMovesNothingIsPaintedAnewAndEveryTokenStandsAtItsPlace(FxRobot robot) {
    // given
    int before = picture.paintings();
    var to = scene.camera().panned(37, -21).zoomedAt(100, 100, 1.3);
    var paintings = new int[1];
    var seen = new BoardLayout[1];
    // when
    robot.interact(() -> {
      picture.move(to);
      paintings[0] = picture.paintings();
      seen[0] = picture.seen();
    });
    // then
    assertThat(paintings[0]).isEqualTo(before);
    for (var token : scene.actors().tokens()) {
      var truth = seen[0].mark(token.id()).orElseThrow().truth();
      if (token.outline().isEmpty()) {
        assertThat(truth.distance(to.toScreen(token.at().x(), token.at().y()))).isLessThan(1);
      }
    }
  }

  @Test
  void whatTheHandHoldsIsPaintedOverTheBoardAndLeavesNoTrace(FxRobot robot) {
    var still = copy(picture.pixels());
    Top dot = (pen, _) -> pen.fill(Path.box(new Box(100, 80, 20, 10)), Rgba.hex("#12FE34"));
    // when
    robot.interact(() -> picture.hold(dot));
    // then
    assertThat(picture.pixels().at(110, 85)).isEqualTo(0xFF12FE34);
    assertThat(picture.changed().width()).as("only there").isLessThan(26);
    assertThat(picture.changed().height()).isLessThan(16);
    // when
    robot.interact(() -> picture.hold(Top.NOTHING));
    // then
    assertThat(unlike(picture.pixels(), still)).isZero();
    assertThat(picture.paintings()).isEqualTo(1);
  }

  @Test
  void aTokenIsHitWhereItIsShownWhileTheViewMoves(FxRobot robot) {
    robot.interact(() -> {
      picture.move(scene.camera().zoomedAt(300, 200, 2));
      for (var mark : picture.seen().marks()) {
        assertThat(picture.hit(mark.at(), 0).orElseThrow().token()).isEqualTo(mark.token().id());
      }
      assertThat(picture.hit(new Xy(-4_000, 0), 0)).isEmpty();
    });
  }

  @Test
  void aSnappedCameraLiesWithinHalfAPixel() {
    var camera = new Camera(12.345, -6.789, 3.21, 17, WIDTH, HEIGHT);
    for (double density : new double[] {1, 1.5, 2}) {
      var snapped = new Raster(density).snapped(camera);
      var origin = snapped.toScreen(0, 0);
      double x = origin.x() * density;
      assertThat(x).isCloseTo(Math.rint(x), within(1e-6));
      assertThat(origin.distance(camera.toScreen(0, 0))).isLessThan(0.75 / density);
    }
  }

  private static Scene bare(Scene scene) {
    var look =
        scene
            .look()
            .hiding(
                EnumSet.of(
                    Look.Part.STREET_NAMES,
                    Look.Part.PLACE_NAMES,
                    Look.Part.GRID,
                    Look.Part.RINGS));
    return new Scene(scene.ground(), Actors.NONE, Focus.NONE, scene.camera(), look);
  }

  private static Scene with(Scene scene, Camera camera) {
    return new Scene(scene.ground(), scene.actors(), scene.focus(), camera, scene.look());
  }

  private static Pixels copy(Pixels pixels) {
    var copy = new Pixels(pixels.all().width(), pixels.all().height());
    copy.copy(pixels, 0, 0, pixels.all());
    return copy;
  }

  /** Share of pixels that differ by more than rounding. */
  private static double unlike(Pixels one, Pixels other) {
    assertThat(one.all()).isEqualTo(other.all());
    int differ = 0;
    for (int y = 0; y < one.all().height(); y++) {
      for (int x = 0; x < one.all().width(); x++) {
        int a = one.at(x, y);
        int b = other.at(x, y);
        for (int shift = 0; shift < 24; shift += 8) {
          if (Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > 12) {
            differ++;
            break;
          }
        }
      }
    }
    return (double) differ / one.all().width() / one.all().height();
  }
}
