package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import id.gladi.ui.desk.audience.RemoteKeys;
import id.gladi.ui.fx.MadeUpFingers;
import id.gladi.ui.projector.RoomView;
import id.gladi.ui.projector.Showing;
import id.gladi.ui.room.RoomCamera;
import id.gladi.ui.room.RoomModel;
import id.gladi.ui.room.RoomState;
import id.gladi.ui.room.ShowModel;
import java.util.ArrayList;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The desk's hand on the room's screen: frame, small picture, pointer, ink, light.
class DeskAudienceTest extends DeskFixture {
  private static final View HERE = new View(new Point(110, 300), 120);

  private RoomModel room() {
    return model.room();
  }

  @BeforeEach
  void openRoom(FxRobot robot) {
    robot.interact(() -> {
      room().open().set(true);
      desk.applyCss();
      desk.layout();
    });
  }

  @Test
  void aCornerOfTheFrameMakesItSmallerAndTheOppositeCornerStays(FxRobot robot) {
    var camera = model.board().camera().camera().get();
    double width = camera.width() / camera.scale() / 2;
    robot.interact(() -> room().onFrame(new View(new Point(camera.x(), camera.y()), width)));
    var before = node("room-frame-corner-0").localToScene(8, 8);
    var corner = node("room-frame-corner-3").localToScene(8, 8);
    robot.drag(screen(corner)).dropTo(screen(corner.subtract(60, 40)));
    var view = room().view().get().orElseThrow();
    assertThat(view.width()).isLessThan(width);
    assertThat(room().settings().camera().get()).isEqualTo(RoomCamera.FRAME);
    assertThat(node("room-frame-corner-0").localToScene(8, 8).distance(before)).isLessThan(1.5);
  }

  @Test
  void theFrameGoesWhenTheRoomClosesOrFollowsTheDesk(FxRobot robot) {
    robot.interact(() -> room().onFrame(HERE));
    assertThat(node("room-frame").isVisible()).isTrue();
    robot.interact(() -> room().settings().camera().set(RoomCamera.DESK));
    assertThat(node("room-frame").isVisible()).isFalse();
    robot.interact(() -> {
      room().settings().camera().set(RoomCamera.FRAME);
      room().open().set(false);
    });
    assertThat(node("room-frame").isVisible()).isFalse();
  }

  @Test
  void theSmallPictureIsTheRoomsOwnAndTellsItsState(FxRobot robot) {
    assertThat(node("room-miniature").isVisible()).isTrue();
    assertThat(desk.lookup("#room-miniature #room")).isInstanceOf(RoomView.class);
    assertThat(title()).isEqualTo("Ruangan melihat ini");
    robot.interact(() -> room().onToggle(RoomState.HOLD));
    assertThat(title()).isEqualTo("Ruangan ditahan di sini");
    robot.clickOn("#room-miniature-next");
    assertThat(title()).isEqualTo("Berikutnya, belum terlihat");
    robot.clickOn("#room-miniature-fold");
    assertThat(desk.lookup("#room-miniature #room")).isNull();
    robot.interact(() -> room().open().set(false));
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
    long steps = steps();
    var camera = model.board().camera().camera().get();
    robot.clickOn("#show-INK");
    robot.drag(node("board")).moveBy(40, 20).moveBy(40, 20);
    var lines = showing().ink();
    robot.drop();
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().points()).hasSizeGreaterThan(2);
    assertThat(steps()).isEqualTo(steps);
    assertThat(model.board().camera().camera().get()).isEqualTo(camera);
  }

  @Test
  void oneFingerDrawsWithTheToolAndTwoMoveTheBoardUnderIt(FxRobot robot) {
    var layer = node("show-layer");
    var camera = model.board().camera().camera();
    robot.interact(() -> room().show().onToggle(ShowModel.Tool.INK));
    var hand = new MadeUpFingers(layer, robot);
    hand.down(new Point2D(300, 200));
    hand.move(0, 40, 10);
    assertThat(showing().ink()).hasSize(1);
    hand.up(0);
    var drawn = showing().ink().getFirst().points();
    hand.down(new Point2D(300, 200));
    hand.down(new Point2D(400, 200));
    double scale = camera.get().scale();
    var ground = camera.get().toWorld(350, 200);
    hand.move(0, -50, 0);
    hand.move(1, 50, 0);
    assertThat(camera.get().scale() / scale).isCloseTo(2, within(1e-6));
    assertThat(camera.get().toWorld(350, 200).distance(ground)).isLessThan(0.05);
    hand.up(0);
    hand.up(0);
    assertThat(showing().ink()).extracting(Showing.Line::points).containsExactly(drawn);
  }

  @Test
  void aTapOfTheFingerSaysLookHereAndASecondFingerTakesItBack(FxRobot robot) {
    robot.interact(() -> room().show().onToggle(ShowModel.Tool.POINTER));
    var hand = new MadeUpFingers(node("show-layer"), robot);
    hand.down(new Point2D(300, 200));
    assertThat(showing().laser()).isNotNull();
    hand.down(new Point2D(400, 200));
    assertThat(showing()).isEqualTo(Showing.NOTHING);
    hand.up(1);
    hand.up(0);
    assertThat(showing()).isEqualTo(Showing.NOTHING);
    hand.down(new Point2D(300, 200));
    hand.up(0);
    assertThat(showing().pulses()).hasSize(1);
    assertThat(showing().laser()).isNull();
  }

  @Test
  void aPresentersRemoteTellsGoesBackBlanksAndOpens(FxRobot robot) {
    var opened = new ArrayList<String>();
    var keys = new RemoteKeys(model.remote(), room(), () -> opened.add("opened"));
    robot.interact(() -> assertThat(keys.on(pressed(KeyCode.PAGE_DOWN))).isTrue());
    untilTold("Kejadian 1");
    robot.interact(() -> keys.on(pressed(KeyCode.PAGE_DOWN)));
    untilTold("Kejadian 2");
    robot.interact(() -> keys.on(pressed(KeyCode.PAGE_UP)));
    untilTold("Kejadian 1");
    robot.interact(() -> {
      keys.on(pressed(KeyCode.B));
      assertThat(room().state().get()).isEqualTo(RoomState.BLANK);
      keys.on(pressed(KeyCode.PERIOD));
      assertThat(room().state().get()).isEqualTo(RoomState.LIVE);
      keys.on(pressed(KeyCode.F5));
      assertThat(opened).as("it is open already").isEmpty();
      room().open().set(false);
      keys.on(pressed(KeyCode.F5));
      assertThat(opened).hasSize(1);
      assertThat(keys.on(pressed(KeyCode.X))).isFalse();
    });
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private void untilTold(String title) {
    until(() -> {
      var inject = room().board().get().inject();
      return inject != null && inject.title().equals(title);
    });
  }

  private Showing showing() {
    return room().feed().showing().getValue();
  }

  private String title() {
    return ((Label) node("room-miniature-title")).getText();
  }

  private Point2D screen(Point2D inScene) {
    return desk.localToScreen(inScene);
  }
}
