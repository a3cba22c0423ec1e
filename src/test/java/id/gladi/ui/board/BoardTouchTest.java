package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.plan.LineKind;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Xy;
import id.gladi.ui.desk.DeskFixture;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Fingers on the board, made up: the machine that builds has no touch screen.
class BoardTouchTest extends DeskFixture {
  private final List<Point2D> fingers = new ArrayList<>();
  private int set;

  private void fire(FxRobot robot, EventType<TouchEvent> type, int finger, TouchPoint.State state) {
    var view = view();
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
    return view().shownAt("satpol").orElseThrow();
  }

  @Test
  void oneFingerDragsATokenEvenWhenItTouchesBesideIt(FxRobot robot) {
    look(new Point(300, 160), 6);
    down(robot, onToken().add(0, 24));
    move(robot, 0, 30, 0);
    move(robot, 0, 30, 0);
    up(robot, 0);
    untilStep(2);
    assertThat(token("satpol").at().x()).isCloseTo(310, within(0.5));
  }

  @Test
  void twoFingersPanAndZoomAroundTheirMiddleAndMoveNoToken(FxRobot robot) {
    look(new Point(300, 160), 6);
    var camera = model.board().camera().camera();
    down(robot, onToken());
    move(robot, 0, 12, 0);
    down(robot, fingers.getFirst().add(100, 0));
    var middle = fingers.get(0).midpoint(fingers.get(1));
    var under = view().world(new Xy(middle.getX(), middle.getY()));
    move(robot, 0, -50, 0);
    move(robot, 1, 50, 0);
    assertThat(camera.get().scale()).isCloseTo(12, within(0.01));
    var now = fingers.get(0).midpoint(fingers.get(1));
    var after = view().world(new Xy(now.getX(), now.getY()));
    assertThat(after.distance(under)).as("the ground stays under the fingers").isLessThan(0.05);
    up(robot, 1);
    var settled = camera.get();
    move(robot, 0, 80, 80);
    assertThat(camera.get()).as("the finger that is left does nothing").isEqualTo(settled);
    up(robot, 0);
    assertThat(steps()).isEqualTo(1);
    assertThat(model.board().hand().dragged().get()).isEmpty();
  }

  @Test
  void oneFingerOnTheGroundPans(FxRobot robot) {
    look(new Point(420, 330), 6);
    var x = model.board().camera().camera().get().x();
    down(robot, local(new Point(420, 330)));
    move(robot, 0, 60, 0);
    up(robot, 0);
    assertThat(model.board().camera().camera().get().x()).isCloseTo(x - 10, within(0.01));
  }

  @Test
  void aFingerSetsACornerWhereItIsLiftedAndADoubleTapEndsTheLine(FxRobot robot) {
    look(new Point(420, 330), 6);
    robot.interact(() -> model.board().hand().tool().set(new Tool.Draw(LineKind.GARIS)));
    var from = local(new Point(400, 330));
    down(robot, from.add(0, 30));
    move(robot, 0, 0, -30);
    up(robot, 0);
    var to = local(new Point(440, 330));
    down(robot, to);
    up(robot, 0);
    down(robot, to);
    up(robot, 0);
    untilStep(2);
    var line =
        board().field().overlays().values().stream()
            .filter(o -> o.kind() == LineKind.GARIS)
            .findFirst()
            .orElseThrow();
    assertThat(line.points()).hasSize(2);
    assertThat(line.points().getFirst().distance(new Point(400, 330))).isLessThan(0.01);
    assertThat(line.points().getLast().distance(new Point(440, 330))).isLessThan(0.01);
  }

  @Test
  void whatTheToolkitMakesOfFingersIsNotDoneTwice(FxRobot robot) {
    look(new Point(420, 330), 6);
    var camera = model.board().camera().camera().get();
    robot.interact(() ->
        view()
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
    assertThat(model.board().camera().camera().get()).isEqualTo(camera);
  }
}
