package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.plan.LineKind;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Xy;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Fingers on the board, made up: the machine that builds has no touch screen.
@ExtendWith(ApplicationExtension.class)
class BoardTouchTest {
  @SuppressWarnings("NullAway.Init")
  private BoardWindow window;

  private final List<Point2D> fingers = new ArrayList<>();
  private int set;

  @Start
  void start(Stage stage) {
    window = new BoardWindow(stage);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void fire(FxRobot robot, EventType<TouchEvent> type, int finger, TouchPoint.State state) {
    var view = window.view();
    var points = new ArrayList<TouchPoint>();
    for (int i = 0; i < fingers.size(); i++) {
      var at = view.localToScene(fingers.get(i));
      var screen = view.localToScreen(fingers.get(i));
      var moved = i == finger ? state : TouchPoint.State.STATIONARY;
      points.add(
          new TouchPoint(
              i + 1,
              moved,
              at.getX(),
              at.getY(),
              screen.getX(),
              screen.getY(),
              view,
              new PickResult(view, at.getX(), at.getY())));
    }
    set++;
    robot.interact(() ->
        view.fireEvent(
            new TouchEvent(
                view, view, type, points.get(finger), points, set, false, false, false, false)));
  }

  private void down(FxRobot robot, Point2D at) {
    fingers.add(at);
    fire(robot, TouchEvent.TOUCH_PRESSED, fingers.size() - 1, TouchPoint.State.PRESSED);
  }

  private void move(FxRobot robot, int finger, double dx, double dy) {
    fingers.set(finger, fingers.get(finger).add(dx, dy));
    fire(robot, TouchEvent.TOUCH_MOVED, finger, TouchPoint.State.MOVED);
  }

  private void up(FxRobot robot, int finger) {
    fire(robot, TouchEvent.TOUCH_RELEASED, finger, TouchPoint.State.RELEASED);
    fingers.remove(finger);
  }

  private Point2D onToken() {
    return window.view().shownAt("satpol").orElseThrow();
  }

  @Test
  void oneFingerDragsATokenEvenWhenItTouchesBesideIt(FxRobot robot) {
    window.look(new Point(300, 160), 6);
    down(robot, onToken().add(0, 24));
    move(robot, 0, 30, 0);
    move(robot, 0, 30, 0);
    up(robot, 0);
    window.untilStep(2);
    assertThat(window.token("satpol").at().x()).isCloseTo(310, within(0.5));
  }

  @Test
  void twoFingersPanAndZoomAroundTheirMiddleAndMoveNoToken(FxRobot robot) {
    window.look(new Point(300, 160), 6);
    var camera = window.model.board().camera().camera();
    down(robot, onToken());
    move(robot, 0, 12, 0);
    down(robot, fingers.getFirst().add(100, 0));
    var middle = fingers.get(0).midpoint(fingers.get(1));
    var under = window.view().world(new Xy(middle.getX(), middle.getY()));
    move(robot, 0, -50, 0);
    move(robot, 1, 50, 0);
    assertThat(camera.get().scale()).isCloseTo(12, within(0.01));
    var now = fingers.get(0).midpoint(fingers.get(1));
    var after = window.view().world(new Xy(now.getX(), now.getY()));
    assertThat(after.distance(under)).as("the ground stays under the fingers").isLessThan(0.05);
    up(robot, 1);
    var settled = camera.get();
    move(robot, 0, 80, 80);
    assertThat(camera.get()).as("the finger that is left does nothing").isEqualTo(settled);
    up(robot, 0);
    assertThat(window.steps()).isEqualTo(1);
    assertThat(window.model.board().hand().dragged().get()).isEmpty();
  }

  @Test
  void oneFingerOnTheGroundPans(FxRobot robot) {
    window.look(new Point(420, 330), 6);
    var x = window.model.board().camera().camera().get().x();
    down(robot, window.local(new Point(420, 330)));
    move(robot, 0, 60, 0);
    up(robot, 0);
    assertThat(window.model.board().camera().camera().get().x()).isCloseTo(x - 10, within(0.01));
  }

  @Test
  void aFingerSetsACornerWhereItIsLiftedAndADoubleTapEndsTheLine(FxRobot robot) {
    window.look(new Point(420, 330), 6);
    robot.interact(() -> window.model.board().hand().tool().set(new Tool.Draw(LineKind.GARIS)));
    var from = window.local(new Point(400, 330));
    down(robot, from.add(0, 30));
    move(robot, 0, 0, -30);
    up(robot, 0);
    var to = window.local(new Point(440, 330));
    down(robot, to);
    up(robot, 0);
    down(robot, to);
    up(robot, 0);
    window.untilStep(2);
    var line =
        window.board().field().overlays().values().stream()
            .filter(o -> o.kind() == LineKind.GARIS)
            .findFirst()
            .orElseThrow();
    assertThat(line.points()).hasSize(2);
    assertThat(line.points().getFirst().distance(new Point(400, 330))).isLessThan(0.01);
    assertThat(line.points().getLast().distance(new Point(440, 330))).isLessThan(0.01);
  }

  @Test
  void whatTheToolkitMakesOfFingersIsNotDoneTwice(FxRobot robot) {
    window.look(new Point(420, 330), 6);
    var camera = window.model.board().camera().camera().get();
    robot.interact(() ->
        window
            .view()
            .fireEvent(
                new ZoomEvent(
                    ZoomEvent.ZOOM,
                    100,
                    100,
                    100,
                    100,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    2,
                    2,
                    null)));
    assertThat(window.model.board().camera().camera().get()).isEqualTo(camera);
  }
}
