package id.gladi.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Plan;
import id.gladi.core.play.Redaction;
import id.gladi.draw.Palette;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.QuickHands;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

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
  private Feeds feeds;

  @SuppressWarnings("NullAway.Init")
  private RoomWindow room;

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(), 200, 100));
    stage.show();
    feeds = new Feeds(plan, LawfulPlay.until(plan, "1"));
    var theme = new Theme(Palette.LIGHT);
    var desk = new Rectangle2D(0, 0, 640, 400);
    room =
        new RoomWindow(texts, theme, new Motion(), screens, () -> desk, e -> keys.add(e.getCode()));
    screens.setAll(LAPTOP, BEAMER);
    room.enter(feeds.feed);
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
  void itStaysOpenFromSessionToSession(FxRobot robot) {
    robot.interact(room::toggle);
    robot.interact(room::leave);
    assertThat(shown()).isEmpty();
    var next = new Feeds(plan, LawfulPlay.until(plan, "3"));
    robot.interact(() -> room.enter(next.feed));
    assertThat(text("room-inject-title")).isEqualTo("Kejadian 3");
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
