package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.plan.Formation;
import id.gladi.core.play.Command;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.SmallGround;
import id.gladi.ui.desk.DeskFixture;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What mouse and keyboard do to crowds, lines of people and many tokens.
class BoardGesturesTest extends DeskFixture {
  private static final Point CROWD = new Point(420, 300);
  private static final List<Point> AREA = SmallGround.corners(400, 280, 440, 320);

  private void crowd() {
    act(new Command.PlaceUnit("massa", CROWD));
    act(new Command.ShapeCrowd("massa", AREA));
    look(CROWD, 8);
  }

  private HandModel hand() {
    return model.board().hand();
  }

  @Test
  void aClickOnTheGroundOfACrowdSelectsItAndADragOverItPans(FxRobot robot) {
    crowd();
    var camera = model.board().camera().camera().get();
    robot.drag(screen(CROWD.plus(12, 12)), MouseButton.PRIMARY).moveBy(40, 0).drop();
    assertThat(model.board().camera().camera().get()).isNotEqualTo(camera);
    assertThat(hand().selected().get()).isEmpty();
    robot.clickOn(screen(CROWD.plus(12, 12)), MouseButton.PRIMARY);
    assertThat(hand().selected().get()).containsExactly("massa");
  }

  @Test
  void aSelectedCrowdIsDraggedByItsGround(FxRobot robot) {
    crowd();
    robot.clickOn(screen(CROWD.plus(12, 12)), MouseButton.PRIMARY);
    long steps = steps();
    robot.drag(screen(CROWD.plus(-12, -12)), MouseButton.PRIMARY).moveBy(80, 0).drop();
    untilStep(steps + 1);
    assertThat(token("massa").at().x()).isCloseTo(430, within(0.5));
  }

  @Test
  void aClickOnAPersonInTheLineSelectsTheUnit(FxRobot robot) {
    act(new Command.ChangeFormation("dalmas-1", Formation.line(30)));
    look(new Point(200, 100), 10);
    robot.clickOn(screen(new Point(200 + 12.1, 100)), MouseButton.PRIMARY);
    assertThat(hand().selected().get()).containsExactly("dalmas-1");
    robot.clickOn(screen(new Point(200 + 16, 100)), MouseButton.PRIMARY);
    assertThat(hand().selected().get()).as("beyond the end of the line").isEmpty();
  }

  @Test
  void theKnobTurnsAUnitAsOneStep(FxRobot robot) {
    act(new Command.ChangeFormation("dalmas-1", Formation.line(30)));
    look(new Point(200, 100), 10);
    robot.clickOn(screen("dalmas-1"), MouseButton.PRIMARY);
    var knob = view().handles().facing().orElseThrow().knob();
    var from = view().localToScreen(knob.x(), knob.y());
    var east = screen(new Point(208, 100));
    long steps = steps();
    robot.drag(from, MouseButton.PRIMARY).moveTo(east.add(-20, 60)).moveTo(east).drop();
    untilStep(steps + 1);
    assertThat(token("dalmas-1").facing()).isCloseTo(90, within(2.0));
  }

  @Test
  void cornersOfAnOutlineAreMovedAddedAndTakenAway(FxRobot robot) {
    crowd();
    robot.interact(() -> model.board().outliner().onOpen("massa"));
    long steps = steps();
    robot.drag(screen(AREA.getFirst()), MouseButton.PRIMARY).moveBy(-40, 20).moveBy(-40, 20).drop();
    untilStep(steps + 1);
    var corner = token("massa").outline().getFirst();
    assertThat(corner.x()).isCloseTo(390, within(0.5));
    assertThat(corner.y()).isCloseTo(275, within(0.5));
    robot.drag(screen(new Point(440, 300)), MouseButton.PRIMARY).moveBy(80, 0).drop();
    untilStep(steps + 2);
    assertThat(token("massa").outline()).hasSize(5);
    robot.type(KeyCode.DELETE);
    untilStep(steps + 3);
    assertThat(token("massa").outline()).hasSize(4);
  }

  @Test
  void cornersAreMovedWithTheKeyboardAlone(FxRobot robot) {
    crowd();
    robot.interact(() -> model.board().outliner().onOpen("massa"));
    robot.interact(() -> view().requestFocus());
    long steps = steps();
    robot.type(KeyCode.TAB);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    untilStep(steps + 1);
    assertThat(token("massa").outline().get(1)).isEqualTo(new Point(450, 280));
    robot.type(KeyCode.ESCAPE);
    assertThat(hand().tool().get()).isEqualTo(new Tool.Hand());
    assertThat(token("massa").outline()).as("escape ends, it takes nothing back").hasSize(4);
  }

  @Test
  void aRubberBandSelectsWhatItCovers(FxRobot robot) {
    look(new Point(220, 100), 6);
    robot.press(KeyCode.SHIFT);
    robot
        .drag(screen(new Point(180, 125)), MouseButton.PRIMARY)
        .moveTo(screen(new Point(255, 75)))
        .drop();
    robot.release(KeyCode.SHIFT);
    assertThat(hand().selected().get()).containsExactlyInAnyOrder("dalmas-1", "dalmas-2");
  }

  @Test
  void aClickOnAMemberSelectsItsGroupAndASecondOneTheMember(FxRobot robot) {
    act(new Command.GroupTokens("Timur", List.of("dalmas-1", "dalmas-2")));
    look(new Point(220, 100), 6);
    robot.clickOn(screen("dalmas-1"), MouseButton.PRIMARY);
    assertThat(hand().selected().get()).containsExactlyInAnyOrder("dalmas-1", "dalmas-2");
    robot.clickOn(screen("dalmas-1"), MouseButton.PRIMARY);
    assertThat(hand().selected().get()).containsExactly("dalmas-1");
  }

  @Test
  void aLockedTokenStaysAndSaysSo(FxRobot robot) {
    act(new Command.LockToken("dalmas-1", true));
    look(new Point(220, 100), 6);
    long steps = steps();
    robot.drag(screen("dalmas-1"), MouseButton.PRIMARY).moveBy(60, 0).drop();
    robot.type(KeyCode.RIGHT);
    assertThat(steps()).isEqualTo(steps);
    assertThat(model.board().refusal().get()).contains("terkunci");
  }

  @Test
  void withCtrlATokenGoesAlongTheStreet(FxRobot robot) {
    look(new Point(260, 110), 5);
    robot.interact(model.board().drags()::onWarm);
    until(model.board().drags()::warm);
    robot.press(KeyCode.CONTROL);
    robot.drag(screen("dalmas-1"), MouseButton.PRIMARY).moveBy(150, 10).moveBy(150, 0);
    assertThat(hand().ways().get()).containsKey("dalmas-1");
    robot.drop();
    robot.release(KeyCode.CONTROL);
    untilStep(2);
    assertThat(token("dalmas-1").trail())
        .as("to the street, along it, and from it")
        .hasSizeGreaterThanOrEqualTo(4)
        .anyMatch(p -> Math.abs(p.y() - 120) < 0.5);
  }
}
