package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.plan.Formation;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Command;
import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Xy;
import id.gladi.fixture.SmallGround;
import id.gladi.ui.desk.DeskFixture;
import id.gladi.ui.fx.MadeUpFingers;
import java.util.Set;
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
    var line = only(LineKind.GARIS);
    assertThat(line.points()).hasSize(2);
    assertThat(line.points().getFirst().distance(new Point(400, 330))).isLessThan(0.01);
    assertThat(line.points().getLast().distance(new Point(440, 330))).isLessThan(0.01);
    robot.interact(() -> model.board().hand().tool().set(new Tool.Draw(LineKind.TITIK_KUMPUL)));
    hand.down(from.add(0, 30));
    hand.move(0, 0, -30);
    hand.up(0);
    untilStep(3);
    assertThat(only(LineKind.TITIK_KUMPUL).points().getFirst().distance(new Point(400, 330)))
        .as("where the finger comes up")
        .isLessThan(0.01);
    robot.interact(() -> model.board().hand().tool().set(new Tool.Draw(LineKind.TEKS)));
    hand.down(to);
    hand.up(0);
    until(() -> there("form-save"));
    robot.write("Jalur media");
    save(robot);
    untilStep(4);
    assertThat(only(LineKind.TEKS).points().getFirst().distance(new Point(440, 330)))
        .isLessThan(0.01);
  }

  private Overlay only(LineKind kind) {
    return board().field().overlays().values().stream()
        .filter(o -> o.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  /// A second finger comes down in the middle of everything that one finger can do.
  @Test
  void aSecondFingerGivesUpWhatTheFirstBeganAsIfItHadNeverComeDown(FxRobot robot) {
    var hand = fingers(robot);
    var held = model.board().hand();
    look(new Point(230, 110), 6);
    robot.interact(() -> held.onBanded(Set.of("dalmas-2"), false));
    second(hand, view().shownAt("dalmas-1").orElseThrow());
    assertThat(selected()).as("token").containsExactly("dalmas-2");
    assertThat(held.dragged().get()).isEmpty();
    robot.interact(() -> held.tool().set(new Tool.Draw(LineKind.CORETAN)));
    second(hand, local(new Point(230, 90)));
    assertThat(held.sketch().get().all()).as("free line").isEmpty();
    robot.interact(() -> held.tool().set(new Tool.Draw(LineKind.GARIS)));
    tap(hand, local(new Point(210, 90)));
    second(hand, local(new Point(230, 90)));
    assertThat(held.sketch().get().all()).as("line: the corner before stays").hasSize(1);
    robot.interact(() -> held.tool().set(new Tool.Band()));
    second(hand, local(new Point(190, 125)));
    assertThat(selected()).as("box").containsExactly("dalmas-2");
    assertThat(held.tool().get()).isInstanceOf(Tool.Band.class);
    robot.interact(() -> held.tool().set(new Tool.Hand()));
    act(new Command.PlaceUnit("massa", new Point(420, 300)));
    act(new Command.ShapeCrowd("massa", SmallGround.corners(400, 280, 440, 320)));
    look(new Point(420, 300), 6);
    robot.interact(() -> model.board().outliner().onOpen("massa"));
    second(hand, local(new Point(440, 300)));
    assertThat(model.board().outliner().outline()).as("outline").hasSize(4);
    assertThat(held.drafts().get()).isEmpty();
    assertThat(steps()).as("nothing was done").isEqualTo(3);
  }

  private static void second(MadeUpFingers hand, Point2D at) {
    hand.down(at);
    hand.move(0, 40, 0);
    hand.down(hand.at(0).add(120, 0));
    hand.up(1);
    hand.move(0, 0, 30);
    hand.up(0);
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

  private void tap(MadeUpFingers hand, Point2D at) {
    hand.down(at);
    hand.move(0, 2, 1);
    hand.up(0);
  }

  @Test
  void aTapSelectsAndTheToolForManyAddsByTapAndByBox(FxRobot robot) {
    var hand = fingers(robot);
    look(new Point(230, 110), 6);
    tap(hand, view().shownAt("dalmas-1").orElseThrow());
    assertThat(selected()).containsExactly("dalmas-1");
    robot.clickOn(node("bar.band"));
    tap(hand, view().shownAt("dalmas-2").orElseThrow());
    assertThat(selected()).containsExactlyInAnyOrder("dalmas-1", "dalmas-2");
    tap(hand, view().shownAt("dalmas-1").orElseThrow());
    assertThat(selected()).containsExactly("dalmas-2");
    hand.down(local(new Point(180, 125)));
    hand.move(0, 200, 200);
    hand.move(0, 100, 50);
    hand.up(0);
    assertThat(selected()).containsExactlyInAnyOrder("dalmas-1", "dalmas-2");
    assertThat(model.board().hand().tool().get()).isInstanceOf(Tool.Hand.class);
    assertThat(steps()).as("a finger that trembles moves nothing").isEqualTo(1);
    hand.down(view().shownAt("dalmas-1").orElseThrow());
    hand.move(0, 60, 0);
    hand.up(0);
    untilStep(2);
    assertThat(token("dalmas-1").at()).isEqualTo(new Point(210, 100));
    assertThat(token("dalmas-2").at()).as("both went").isEqualTo(new Point(250, 100));
  }

  private Set<String> selected() {
    return model.board().hand().selected().get();
  }

  @Test
  void aFingerHeldOnATokenOffersWhatARightClickDoes(FxRobot robot) {
    var hand = fingers(robot);
    look(new Point(300, 160), 6);
    hand.down(onToken());
    until(() -> robot.lookup(texts.get("menu.formation")).tryQuery().isPresent());
    hand.up(0);
    robot.clickOn(texts.get("menu.lock"));
    untilStep(2);
    assertThat(board().field().locked("satpol")).isTrue();
    hand.down(onToken());
    hand.move(0, 80, 0);
    hand.up(0);
    assertThat(steps()).as("locked").isEqualTo(2);
  }

  @Test
  void aFingerTurnsTheKnobAndShapesAnOutline(FxRobot robot) {
    var hand = fingers(robot);
    act(new Command.ChangeFormation("dalmas-1", Formation.line(30)));
    look(new Point(200, 100), 10);
    tap(hand, view().shownAt("dalmas-1").orElseThrow());
    long steps = steps();
    until(() -> view().handles().facing().isPresent());
    var knob = view().handles().facing().orElseThrow().knob();
    var east = local(new Point(208, 100));
    hand.down(new Point2D(knob.x(), knob.y()));
    hand.move(0, east.getX() - knob.x(), east.getY() - knob.y());
    hand.up(0);
    untilStep(steps + 1);
    assertThat(token("dalmas-1").facing()).isCloseTo(90, within(2.0));
    act(new Command.PlaceUnit("massa", new Point(420, 300)));
    act(new Command.ShapeCrowd("massa", SmallGround.corners(400, 280, 440, 320)));
    look(new Point(420, 300), 6);
    robot.interact(() -> model.board().outliner().onOpen("massa"));
    hand.down(local(new Point(440, 300)));
    hand.move(0, 60, 0);
    hand.up(0);
    untilStep(steps + 4);
    assertThat(token("massa").outline()).as("pulled out of a side").hasSize(5);
    var corner = local(new Point(450, 300));
    tap(hand, corner);
    tap(hand, corner);
    untilStep(steps + 5);
    assertThat(token("massa").outline()).as("a double tap takes a corner away").hasSize(4);
  }

  @Test
  void aFingerLeadsAUnitAlongTheStreetAndMeasures(FxRobot robot) {
    var hand = fingers(robot);
    look(new Point(260, 110), 5);
    robot.interact(model.board().drags()::onWarm);
    until(model.board().drags()::warm);
    robot.clickOn(node("bar.road"));
    hand.down(view().shownAt("dalmas-1").orElseThrow());
    hand.move(0, 200, 10);
    hand.move(0, 100, 0);
    assertThat(model.board().hand().ways().get()).containsKey("dalmas-1");
    hand.up(0);
    untilStep(2);
    robot.clickOn(node("bar.measure"));
    tap(hand, local(new Point(230, 130)));
    tap(hand, local(new Point(270, 130)));
    assertThat(model.board().hand().sketch().get().points()).hasSize(2);
    tap(hand, local(new Point(270, 130)));
    assertThat(model.board().hand().sketch().get().points()).isEmpty();
    robot.interact(() -> model.board().hand().tool().set(new Tool.Draw(LineKind.CORETAN)));
    hand.down(local(new Point(230, 90)));
    hand.move(0, 40, 10);
    hand.move(0, 40, -10);
    hand.up(0);
    untilStep(3);
    assertThat(board().field().overlays().values()).anyMatch(o -> o.kind() == LineKind.CORETAN);
  }
}
