package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.ChangeOver;
import id.gladi.core.play.Command;
import id.gladi.core.play.Event;
import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.Point;
import id.gladi.ui.desk.DeskFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The board by keyboard alone: what a mouse points at, a cross points at.
class BoardKeyboardTest extends DeskFixture {
  private static final Point CENTRE = new Point(220, 110);

  private void board(FxRobot robot) {
    look(CENTRE, 8);
    robot.interact(() -> view().requestFocus());
  }

  private void draw(FxRobot robot, LineKind kind) {
    robot.interact(() -> model.board().hand().tool().set(new Tool.Draw(kind)));
  }

  private HandModel hand() {
    return model.board().hand();
  }

  private Overlay only(LineKind kind) {
    return board().field().overlays().values().stream()
        .filter(o -> o.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLineIsDrawnWithTheCrossAndASignWithOnePress(FxRobot robot) {
    board(robot);
    draw(robot, LineKind.GARIS);
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    hold(robot, KeyCode.SHIFT, KeyCode.RIGHT);
    robot.type(KeyCode.ENTER, KeyCode.UP, KeyCode.ENTER, KeyCode.BACK_SPACE);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.ENTER);
    untilStep(2);
    var line = new ArrayList<>(only(LineKind.GARIS).points());
    assertThat(line).hasSize(3);
    assertThat(line.get(1).x() - line.get(0).x()).as("40 px at 8 px/m").isCloseTo(5, within(0.01));
    assertThat(line.get(2).y() - line.get(1).y()).as("8 px down").isCloseTo(-1, within(0.01));
    draw(robot, LineKind.POSKO);
    robot.type(KeyCode.LEFT, KeyCode.ENTER);
    untilStep(3);
    assertThat(only(LineKind.POSKO).points().getFirst().distance(line.getFirst())).isLessThan(1.2);
    assertThat(hand().tool().get()).isInstanceOf(Tool.Hand.class);
    draw(robot, LineKind.CORETAN);
    robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.UP);
    assertThat(hand().sketch().get().points()).as("the pen is down").hasSize(4);
    robot.type(KeyCode.BACK_SPACE, KeyCode.RIGHT, KeyCode.ENTER);
    untilStep(4);
    var free = only(LineKind.CORETAN).points();
    assertThat(free.getLast().x() - free.getFirst().x()).isCloseTo(3, within(0.01));
    assertThat(free.getLast().y() - free.getFirst().y()).isCloseTo(1, within(0.01));
    assertThat(hand().tool().get()).isInstanceOf(Tool.Hand.class);
    draw(robot, LineKind.TEKS);
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    until(() -> there("form-save"));
    robot.write("Jalur media");
    save(robot);
    untilStep(5);
    assertThat(only(LineKind.TEKS).name()).isEqualTo("Jalur media");
  }

  @Test
  void aWayIsMeasuredAndNothingIsRecordedNorRemoved(FxRobot robot) {
    board(robot);
    robot.interact(() -> hand().onClicked("satpol", false));
    hold(robot, KeyCode.CONTROL, KeyCode.M);
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    hold(robot, KeyCode.SHIFT, KeyCode.UP);
    assertThat(hand().sketch().get().all()).hasSize(2);
    robot.type(KeyCode.DELETE);
    assertThat(hand().sketch().get().points()).isEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(steps()).isEqualTo(1);
    assertThat(board().field().token("satpol")).isPresent();
  }

  @Test
  void theCrossTakesTheViewAlongAtItsEdge(FxRobot robot) {
    board(robot);
    draw(robot, LineKind.GARIS);
    var before = model.board().camera().camera().get().x();
    robot.interact(() -> {
      for (int i = 0; i < 40; i++) {
        view().fireEvent(Keys.pressed(KeyCode.RIGHT, true));
      }
    });
    var after = model.board().camera().camera().get().x();
    assertThat(after - before).isGreaterThan(50);
  }

  @Test
  void twoUnitsAreTakenIntoABoxAndChangeOver(FxRobot robot) {
    look(new Point(225, 100), 6);
    robot.interact(() -> view().requestFocus());
    var line = token("dalmas-1").at();
    robot.type(KeyCode.Q);
    for (int i = 0; i < 6; i++) {
      hold(robot, KeyCode.SHIFT, KeyCode.LEFT);
    }
    hold(robot, KeyCode.SHIFT, KeyCode.UP);
    robot.type(KeyCode.ENTER);
    for (int i = 0; i < 11; i++) {
      hold(robot, KeyCode.SHIFT, KeyCode.RIGHT);
    }
    hold(robot, KeyCode.SHIFT, KeyCode.DOWN);
    hold(robot, KeyCode.SHIFT, KeyCode.DOWN);
    robot.type(KeyCode.ENTER);
    assertThat(hand().selected().get()).containsExactlyInAnyOrder("dalmas-1", "dalmas-2");
    robot.type(KeyCode.G);
    untilStep(2);
    assertThat(token("dalmas-2").at()).isEqualTo(line);
    hold(robot, KeyCode.SHIFT, KeyCode.G);
    untilStep(3);
    assertThat(token("dalmas-1").at()).as("lintas ganti, back into the line").isEqualTo(line);
    assertThat(kinds()).containsExactly(ChangeOver.LAPIS_GANTI, ChangeOver.LINTAS_GANTI);
  }

  private List<ChangeOver> kinds() {
    return play.acts().stream()
        .flatMap(step -> step.events().stream())
        .flatMap(event ->
            event instanceof Event.UnitsChangedOver over
                ? Stream.of(over.kind())
                : Stream.<ChangeOver>empty())
        .toList();
  }

  @Test
  void aUnitWalksAlongTheStreetWhenTheStreetsAreFollowed(FxRobot robot) {
    look(new Point(260, 110), 5);
    robot.interact(model.board().drags()::onWarm);
    until(model.board().drags()::warm);
    robot.interact(() -> {
      hand().onClicked("dalmas-1", false);
      view().requestFocus();
    });
    robot.type(KeyCode.J);
    robot.press(KeyCode.SHIFT, KeyCode.RIGHT);
    robot.interact(() -> {
      for (int i = 0; i < 5; i++) {
        view().fireEvent(Keys.pressed(KeyCode.RIGHT, true));
      }
    });
    robot.release(KeyCode.RIGHT, KeyCode.SHIFT);
    untilStep(2);
    assertThat(token("dalmas-1").trail())
        .as("to the street, along it, and from it")
        .hasSizeGreaterThanOrEqualTo(4)
        .anyMatch(p -> Math.abs(p.y() - 120) < 0.5);
  }

  @Test
  void theKeyOfTheMenuOffersTheActsOfWhatIsSelected(FxRobot robot) {
    board(robot);
    robot.interact(() -> hand().onClicked("satpol", false));
    robot.interact(() -> view().fireEvent(Keys.menu(ContextMenuEvent.CONTEXT_MENU_REQUESTED)));
    robot.clickOn(texts.get("menu.formation"));
    until(() -> there("form-save"));
    save(robot);
    untilStep(2);
    assertThat(token("satpol").formation()).isNotNull();
  }

  @Test
  void unitsArePutAlongALineThatTheCrossDraws(FxRobot robot) {
    board(robot);
    robot.interact(() -> {
      hand().onBanded(Set.of("dalmas-1", "dalmas-2"), false);
      hand().tool().set(new Tool.Align());
    });
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    for (int i = 0; i < 4; i++) {
      hold(robot, KeyCode.SHIFT, KeyCode.RIGHT);
    }
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    untilStep(2);
    assertThat(List.of(token("dalmas-1"), token("dalmas-2")))
        .allSatisfy(t -> assertThat(t.at().y()).isCloseTo(CENTRE.y(), within(0.1)));
  }

  @Test
  void aPointThatTheMouseBeganIsEndedByEnter(FxRobot robot) {
    board(robot);
    draw(robot, LineKind.GARIS);
    robot.clickOn(screen(CENTRE), MouseButton.PRIMARY);
    robot.clickOn(screen(CENTRE.plus(10, 5)), MouseButton.PRIMARY).type(KeyCode.ENTER);
    untilStep(2);
    assertThat(only(LineKind.GARIS).points()).hasSize(2);
    act(new Command.TakeUpOverlay(only(LineKind.GARIS).id()));
  }

  @Test
  void tabGoesFromTokenToTokenAndPlusMinusAndTheWheelZoom(FxRobot robot) {
    board(robot);
    robot.type(KeyCode.TAB);
    var first = hand().selected().get();
    robot.type(KeyCode.TAB);
    assertThat(hand().selected().get()).hasSize(1).isNotEqualTo(first);
    var camera = model.board().camera().camera();
    robot.type(KeyCode.ADD);
    assertThat(camera.get().scale()).isCloseTo(10, within(0.01));
    robot.type(KeyCode.SUBTRACT);
    assertThat(camera.get().scale()).isCloseTo(8, within(0.01));
    robot.moveTo(screen(CENTRE)).scroll(1, VerticalDirection.UP);
    assertThat(camera.get().scale()).isNotCloseTo(8, within(0.5));
    robot.type(KeyCode.DIGIT0);
    assertThat(camera.get().scale()).as("fitted").isLessThan(6.5);
  }

  @Test
  void aUnitIsSplitInItsFormAndJoinedAgainFromTheMenu(FxRobot robot) {
    board(robot);
    robot.interact(() -> hand().onClicked("dalmas-1", false));
    int before = board().field().tokens().size();
    robot.interact(() -> view().fireEvent(Keys.menu(ContextMenuEvent.CONTEXT_MENU_REQUESTED)));
    robot.clickOn(texts.get("menu.split"));
    until(() -> there("form-save"));
    save(robot);
    until(() -> board().field().tokens().size() == before + 1);
    robot.interact(() -> {
      hand().onClicked("dalmas-1", false);
      view().fireEvent(Keys.menu(ContextMenuEvent.CONTEXT_MENU_REQUESTED));
    });
    var part = model.board().acts().neighbours(token("dalmas-1")).getFirst();
    robot.clickOn(texts.get("menu.merge"));
    robot.clickOn(part.face().name() + " " + part.strength().likely());
    until(() -> board().field().tokens().size() == before);
  }
}
