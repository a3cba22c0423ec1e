package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.plan.LineKind;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Xy;
import id.gladi.ui.desk.DeskFixture;
import id.gladi.ui.fx.MadeUpFingers;
import javafx.geometry.Point2D;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Fingers on the board.
class BoardTouchTest extends DeskFixture {
  private MadeUpFingers fingers(FxRobot robot) {
    return new MadeUpFingers(view(), robot);
  }

  private Point2D onToken() {
    return view().shownAt("satpol").orElseThrow();
  }

  @Test
  void oneFingerDragsATokenEvenWhenItTouchesBesideIt(FxRobot robot) {
    var hand = fingers(robot);
    look(new Point(300, 160), 6);
    hand.down(onToken().add(0, 24));
    hand.move(0, 30, 0);
    hand.move(0, 30, 0);
    hand.up(0);
    untilStep(2);
    assertThat(token("satpol").at().x()).isCloseTo(310, within(0.5));
  }

  @Test
  void twoFingersPanAndZoomAroundTheirMiddleAndMoveNoToken(FxRobot robot) {
    var hand = fingers(robot);
    look(new Point(300, 160), 6);
    var camera = model.board().camera().camera();
    hand.down(onToken());
    hand.move(0, 12, 0);
    hand.down(hand.at(0).add(100, 0));
    var middle = hand.middle();
    var under = view().world(new Xy(middle.getX(), middle.getY()));
    hand.move(0, -50, 0);
    hand.move(1, 50, 0);
    assertThat(camera.get().scale()).isCloseTo(12, within(0.01));
    var now = hand.middle();
    var after = view().world(new Xy(now.getX(), now.getY()));
    assertThat(after.distance(under)).as("the ground stays under the fingers").isLessThan(0.05);
    hand.up(1);
    var settled = camera.get();
    hand.move(0, 80, 80);
    assertThat(camera.get()).as("the finger that is left does nothing").isEqualTo(settled);
    hand.up(0);
    assertThat(steps()).isEqualTo(1);
    assertThat(model.board().hand().dragged().get()).isEmpty();
  }

  @Test
  void oneFingerOnTheGroundPans(FxRobot robot) {
    var hand = fingers(robot);
    look(new Point(420, 330), 6);
    var x = model.board().camera().camera().get().x();
    hand.down(local(new Point(420, 330)));
    hand.move(0, 60, 0);
    hand.up(0);
    assertThat(model.board().camera().camera().get().x()).isCloseTo(x - 10, within(0.01));
  }

  @Test
  void aFingerSetsACornerWhereItIsLiftedAndADoubleTapEndsTheLine(FxRobot robot) {
    var hand = fingers(robot);
    look(new Point(420, 330), 6);
    robot.interact(() -> model.board().hand().tool().set(new Tool.Draw(LineKind.GARIS)));
    var from = local(new Point(400, 330));
    hand.down(from.add(0, 30));
    hand.move(0, 0, -30);
    hand.up(0);
    var to = local(new Point(440, 330));
    hand.down(to);
    hand.up(0);
    hand.down(to);
    hand.up(0);
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
