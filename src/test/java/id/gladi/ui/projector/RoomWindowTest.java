package id.gladi.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Plan;
import id.gladi.core.play.Redaction;
import id.gladi.draw.Palette;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.QuickHands;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The room's window on displays that come and go.
@ExtendWith(QuickHands.class)
class RoomWindowTest {
  private static final ScreenInfo LAPTOP = ScreenInfo.of(0, 0, 640, 480);
  private static final ScreenInfo BEAMER = ScreenInfo.of(640, 0, 512, 384);

  private final Plan plan = SmallPlan.plan();
  private final Texts texts = Texts.standard(Language.INDONESIAN);
  private final ObservableList<ScreenInfo> screens = FXCollections.observableArrayList();
  private final List<KeyCode> keys = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private Stage desk;

  @SuppressWarnings("NullAway.Init")
  private Feeds feeds;

  @SuppressWarnings("NullAway.Init")
  private RoomWindow room;

  @Start
  void start(Stage stage) {
    desk = stage;
    stage.setScene(new Scene(new StackPane(), 200, 100));
    stage.show();
    feeds = new Feeds(plan, LawfulPlay.until(plan, "1"));
    var theme = new Theme(Palette.LIGHT);
    var at = new Rectangle2D(0, 0, 640, 400);
    room =
        new RoomWindow(texts, theme, new Motion(), screens, () -> at, e -> keys.add(e.getCode()));
    screens.setAll(LAPTOP, BEAMER);
    room.enter(feeds.feed, new NoFingers());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(room::close);
  }

  @Test
  void itOpensOverTheOtherDisplayAndCloses(FxRobot robot) {
    robot.interact(room::toggle);
    assertThat(bounds()).isEqualTo(BEAMER.bounds());
    assertThat(room.open().get()).isTrue();
    robot.interact(room::toggle);
    assertThat(shown()).isEmpty();
    assertThat(room.open().get()).isFalse();
  }

  @Test
  void itShowsWhatTheFeedSays(FxRobot robot) {
    robot.interact(room::toggle);
    assertThat(text("room-inject-title")).isEqualTo("Kejadian 1");
    var next = LawfulPlay.until(plan, "2").board();
    robot.interact(() -> feeds.board.set(Redaction.of(plan, next)));
    assertThat(text("room-inject-title")).isEqualTo("Kejadian 2");
    assertThat(text("room-line")).isEqualTo("WITA · T+00:15");
    robot.interact(() -> feeds.layout.set(RoomLayout.STANDBY));
    assertThat(stage().getScene().lookup("#room-inject-title")).isNull();
    assertThat(stage().getScene().lookup("#room-standby")).isNotNull();
    assertThat(text("room-clock")).isEqualTo("08.45");
  }

  @Test
  void theLanguageChangesWhileItIsOpen(FxRobot robot) {
    robot.interact(room::toggle);
    assertThat(text("room-marking")).isEqualTo("BIASA · UNTUK LATIHAN");
    assertThat(text("room-serial")).isEqualTo("Inject 1 dari 4");
    robot.interact(() -> texts.language().set(Language.ENGLISH));
    assertThat(text("room-marking")).isEqualTo("BIASA · FOR EXERCISE ONLY");
    assertThat(text("room-serial")).isEqualTo("Inject 1 of 4");
    assertThat(text("room-clock")).contains(":");
  }

  @Test
  void itGoesWithItsDisplayAndComesBackWithIt(FxRobot robot) {
    robot.interact(room::toggle);
    robot.interact(() -> screens.setAll(LAPTOP));
    assertThat(shown()).isEmpty();
    assertThat(room.open().get()).isFalse();
    var finer = ScreenInfo.of(640, 0, 600, 450);
    robot.interact(() -> screens.setAll(LAPTOP, finer));
    assertThat(bounds()).isEqualTo(finer.bounds());
    robot.interact(() -> screens.setAll(LAPTOP, BEAMER));
    assertThat(bounds()).isEqualTo(BEAMER.bounds());
  }

  @Test
  void aClosedWindowStaysClosedWhenDisplaysChange(FxRobot robot) {
    robot.interact(room::toggle);
    robot.interact(room::toggle);
    robot.interact(() -> screens.setAll(LAPTOP));
    robot.interact(() -> screens.setAll(LAPTOP, BEAMER));
    assertThat(shown()).isEmpty();
  }

  @Test
  void withOneDisplayItRemembersWhereItWasPut(FxRobot robot) {
    robot.interact(() -> screens.setAll(LAPTOP));
    robot.interact(room::toggle);
    robot.interact(() -> {
      stage().setX(40);
      stage().setY(30);
      stage().setWidth(500);
      stage().setHeight(400);
    });
    var put = bounds();
    robot.interact(room::toggle);
    robot.interact(room::toggle);
    assertThat(bounds()).isEqualTo(put);
  }

  @Test
  void withOneDisplayItIsAWindowWithAFrameThatCanBeMovedAndShared(FxRobot robot) {
    robot.interact(() -> screens.setAll(LAPTOP));
    robot.interact(room::toggle);
    assertThat(stage().getStyle()).isEqualTo(StageStyle.DECORATED);
    assertThat(stage().isResizable()).isTrue();
    assertThat(stage().getOwner()).as("a window of its own can be shared").isNull();
    assertThat(LAPTOP.bounds().contains(bounds())).isTrue();
  }

  /// Displays given as data: pixels and the scale at which the system shows everything there. The
  /// test does what the toolkit does when a window comes there: it keeps its pixels.
  @ParameterizedTest
  @CsvSource({"512,384,1", "640,480,1.25", "768,432,1.5", "896,504,1.75", "1024,768,2"})
  void itFillsADisplayOfAnotherScaleThanTheDesksAndPaintsEachOfItsPixels(
      int wide, int high, double scale, FxRobot robot) {
    var display = ScreenInfo.of(640, 0, wide / scale, high / scale);
    robot.interact(() -> {
      screens.setAll(LAPTOP, display);
      feeds.layout.set(RoomLayout.BOARD);
      room.toggle();
    });
    robot.interact(() -> {
      stage().setWidth(wide / scale / scale);
      stage().setHeight(high / scale / scale);
      stage().setRenderScaleX(scale);
      stage().setRenderScaleY(scale);
    });
    assertThat(bounds()).isEqualTo(display.bounds());
    untilPainted(stage(), wide);
  }

  @Test
  void twoWindowsOnDisplaysOfTwoScalesEachPaintTheirOwnPixels(FxRobot robot) {
    robot.interact(() -> {
      feeds.layout.set(RoomLayout.BOARD);
      var theme = new Theme(Palette.LIGHT);
      var small = new RoomView(feeds.feed, texts, theme, new Motion());
      var scene = new Scene(new StackPane(small), 256, 192);
      theme.dress(scene);
      desk.setScene(scene);
      desk.setRenderScaleX(1.25);
      room.toggle();
    });
    robot.interact(() -> stage().setRenderScaleX(2));
    untilPainted(desk, 256 * 1.25);
    untilPainted(stage(), 512 * 2);
    robot.interact(() -> {
      desk.setRenderScaleX(2);
      stage().setRenderScaleX(1);
    });
    untilPainted(desk, 256 * 2);
    untilPainted(stage(), 512);
  }

  /// Waits for the pulse that paints so many pixels of the board, from its left to its right.
  private static void untilPainted(Stage window, double pixels) {
    try {
      WaitForAsyncUtils.waitFor(
          20,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.asyncFx(() -> Math.abs(painted(window) - pixels) <= 1).get());
    } catch (TimeoutException e) {
      throw new AssertionError("painted " + painted(window) + " pixels, not " + pixels, e);
    }
  }

  private static double painted(Stage window) {
    var board = (Parent) window.getScene().lookup("#room-board");
    return ((ImageView) board.lookup("ImageView")).getImage().getWidth();
  }

  @Test
  void itStaysOpenFromSessionToSession(FxRobot robot) {
    robot.interact(room::toggle);
    robot.interact(room::leave);
    assertThat(shown()).isEmpty();
    var next = new Feeds(plan, LawfulPlay.until(plan, "3"));
    robot.interact(() -> room.enter(next.feed, new NoFingers()));
    assertThat(text("room-inject-title")).isEqualTo("Kejadian 3");
  }

  @Test
  void anotherExerciseOnAnotherMapComesIntoTheSameWindow(FxRobot robot) {
    robot.interact(() -> {
      feeds.layout.set(RoomLayout.BOARD);
      room.toggle();
    });
    var before = bounds();
    var ground = ground(robot);
    var banten = BundledPlans.plan("banten");
    var next = new Feeds(banten, LawfulPlay.until(banten, "1"));
    next.layout.set(RoomLayout.BOARD);
    robot.interact(() -> {
      room.leave();
      room.enter(next.feed, new NoFingers());
    });
    assertThat(text("room-title")).isEqualTo(Redaction.of(banten).title());
    assertThat(ground(robot)).isNotEqualTo(ground);
    assertThat(bounds()).isEqualTo(before);
  }

  /// What is painted in the upper left of the board, where there is ground and nobody stands.
  private List<Integer> ground(FxRobot robot) {
    var pixels = new ArrayList<Integer>();
    robot.interact(() -> {
      var picture = stage().getScene().lookup("#room-board").snapshot(null, null);
      for (int x = 0; x < picture.getWidth(); x++) {
        pixels.add(picture.getPixelReader().getArgb(x, 5));
      }
    });
    return pixels;
  }

  private String text(String id) {
    return ((Label) stage().getScene().lookup("#" + id)).getText();
  }

  private Stage stage() {
    return shown().getFirst();
  }

  private Rectangle2D bounds() {
    var s = stage();
    return new Rectangle2D(s.getX(), s.getY(), s.getWidth(), s.getHeight());
  }

  private static List<Stage> shown() {
    return Window.getWindows().stream()
        .filter(w -> w.getScene() != null && w.getScene().getRoot() instanceof RoomView)
        .map(Stage.class::cast)
        .toList();
  }
}
