package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.ExerciseSession;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Palette;
import id.gladi.fixture.MemoryStepLog;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.play.Play;
import id.gladi.ui.projector.RoomView;
import id.gladi.ui.projector.Showing;
import id.gladi.ui.room.RoomCamera;
import id.gladi.ui.room.RoomModel;
import id.gladi.ui.room.RoomState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The desk's hand on the room's screen: frame, small picture, pointer, ink, light.
@ExtendWith(ApplicationExtension.class)
class DeskAudienceTest implements DeskActs {
  private static final View HERE = new View(new Point(110, 300), 120);
  private final List<Throwable> failures = new ArrayList<>();
  private final Texts texts = Texts.standard(Language.INDONESIAN);
  private final MemoryStepLog log = new MemoryStepLog();

  @SuppressWarnings("NullAway.Init")
  private ExerciseSession session;

  @SuppressWarnings("NullAway.Init")
  private Play play;

  @SuppressWarnings("NullAway.Init")
  private DeskModel model;

  @SuppressWarnings("NullAway.Init")
  private DeskView desk;

  @SuppressWarnings("NullAway.Init")
  private RoomModel room;

  @Start
  void start(Stage stage) {
    var id = log.create("kecil", "uji", new PlanTexts("{}", "{}", "{}"));
    session = ExerciseSession.open(id, SmallPlan.plan(), log, () -> Instant.EPOCH, failures::add);
    play = new Play(session, FxThread::run, failures::add);
    var theme = new Theme(Palette.LIGHT);
    var motion = new Motion();
    motion.reduced().set(true);
    model = new DeskModel(play, texts);
    room = model.room();
    desk = new DeskView(model, theme, motion, this);
    var scene = new Scene(desk, 1366, 768);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> {
      room.open().set(true);
      desk.applyCss();
      desk.layout();
    });
  }

  @AfterEach
  void close() {
    play.close();
    session.close();
    assertThat(failures).isEmpty();
  }

  @Test
  void aCornerOfTheFrameMakesItSmallerAndTheOppositeCornerStays(FxRobot robot) {
    var camera = model.board().camera().camera().get();
    double width = camera.width() / camera.scale() / 2;
    robot.interact(() -> room.onFrame(new View(new Point(camera.x(), camera.y()), width)));
    var before = node("room-frame-corner-0").localToScene(8, 8);
    var corner = node("room-frame-corner-3").localToScene(8, 8);
    robot.drag(screen(corner)).dropTo(screen(corner.subtract(60, 40)));
    var view = room.view().get().orElseThrow();
    assertThat(view.width()).isLessThan(width);
    assertThat(room.settings().camera().get()).isEqualTo(RoomCamera.FRAME);
    assertThat(node("room-frame-corner-0").localToScene(8, 8).distance(before)).isLessThan(1.5);
  }

  @Test
  void theFrameGoesWhenTheRoomClosesOrFollowsTheDesk(FxRobot robot) {
    robot.interact(() -> room.onFrame(HERE));
    assertThat(node("room-frame").isVisible()).isTrue();
    robot.interact(() -> room.settings().camera().set(RoomCamera.DESK));
    assertThat(node("room-frame").isVisible()).isFalse();
    robot.interact(() -> {
      room.settings().camera().set(RoomCamera.FRAME);
      room.open().set(false);
    });
    assertThat(node("room-frame").isVisible()).isFalse();
  }

  @Test
  void theSmallPictureIsTheRoomsOwnAndTellsItsState(FxRobot robot) {
    assertThat(node("room-miniature").isVisible()).isTrue();
    assertThat(desk.lookup("#room-miniature #room")).isInstanceOf(RoomView.class);
    assertThat(title()).isEqualTo("Ruangan melihat ini");
    robot.interact(() -> room.onToggle(RoomState.HOLD));
    assertThat(title()).isEqualTo("Ruangan ditahan di sini");
    robot.clickOn("#room-miniature-next");
    assertThat(title()).isEqualTo("Berikutnya, belum terlihat");
    robot.clickOn("#room-miniature-fold");
    assertThat(desk.lookup("#room-miniature #room")).isNull();
    robot.interact(() -> room.open().set(false));
    assertThat(node("room-miniature").isVisible()).isFalse();
  }

  @Test
  void pointerInkAndLightAreTakenByKeyAndLaidDownByEscape(FxRobot robot) {
    var board = node("board");
    robot.interact(board::requestFocus);
    robot.press(KeyCode.P).release(KeyCode.P);
    robot.moveTo(board);
    assertThat(showing().laser()).isNotNull();
    robot.press(KeyCode.S).release(KeyCode.S);
    robot.moveBy(4, 0);
    assertThat(showing().spot()).isNotNull();
    assertThat(showing().laser()).isNull();
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(showing()).isEqualTo(Showing.NOTHING);
  }

  @Test
  void inkIsDrawnOverTheBoardAndMovesNoToken(FxRobot robot) {
    long steps = play.snapshot().get().seq();
    var camera = model.board().camera().camera().get();
    robot.clickOn("#show-INK");
    robot.drag(node("board")).moveBy(40, 20).moveBy(40, 20);
    var lines = showing().ink();
    robot.drop();
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().points()).hasSizeGreaterThan(2);
    assertThat(play.snapshot().get().seq()).isEqualTo(steps);
    assertThat(model.board().camera().camera().get()).isEqualTo(camera);
  }

  private Showing showing() {
    return room.feed().showing().getValue();
  }

  private String title() {
    return ((Label) node("room-miniature-title")).getText();
  }

  private Node node(String id) {
    return desk.lookup("#" + id);
  }

  private Point2D screen(Point2D inScene) {
    return desk.localToScreen(inScene);
  }

  @Override
  public void onReview() {}

  @Override
  public void onRoom() {}

  @Override
  public void onLibrary() {}
}
