package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import id.gladi.ui.projector.RoomView;
import id.gladi.ui.projector.Showing;
import id.gladi.ui.room.RoomCamera;
import id.gladi.ui.room.RoomModel;
import id.gladi.ui.room.RoomState;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
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
