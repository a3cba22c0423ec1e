package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.Point;
import id.gladi.ui.board.Tool;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Signs, words and free lines drawn on the ground by hand.
class MarkFlowTest extends DeskFixture {
  private static final Point HERE = new Point(262, 180);

  @Test
  void aSignIsLaidByOneClickAndUndone(FxRobot robot) {
    draw(LineKind.TITIK_KUMPUL);
    robot.clickOn(screen(HERE), MouseButton.PRIMARY);
    untilStep(2);
    var sign = only(LineKind.TITIK_KUMPUL);
    assertThat(sign.name()).isEqualTo("Titik kumpul 1");
    assertThat(sign.points().getFirst().distance(HERE)).isLessThan(2);
    assertThat(model.board().hand().tool().get()).isInstanceOf(Tool.Hand.class);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    untilStep(3);
    assertThat(of(LineKind.TITIK_KUMPUL)).isEmpty();
  }

  @Test
  void junctionsAreNumberedAsTheyAreTurned(FxRobot robot) {
    for (int i = 0; i < 2; i++) {
      draw(LineKind.PENGALIHAN_ARUS);
      robot.clickOn(screen(HERE.plus(20 * i, 0)), MouseButton.PRIMARY);
      untilStep(2 + i);
    }
    assertThat(of(LineKind.PENGALIHAN_ARUS))
        .extracting(Overlay::name)
        .containsExactly("P-1", "P-2");
  }

  @Test
  void wordsAreAskedForBeforeTheyStand(FxRobot robot) {
    draw(LineKind.TEKS);
    robot.clickOn(screen(HERE), MouseButton.PRIMARY);
    until(() -> there("form-save"));
    robot.clickOn(node("form-save"));
    until(() -> text("form-refusal").equals(texts.get("rejection.TEXT_MISSING")));
    robot.clickOn(robot.lookup("#form").lookup(".text-field").<Node>query());
    robot.write("Jalur media");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    untilStep(2);
    assertThat(only(LineKind.TEKS).name()).isEqualTo("Jalur media");
  }

  @Test
  void aFreeLineFollowsThePressedPointer(FxRobot robot) {
    draw(LineKind.CORETAN);
    robot.drag(screen(HERE), MouseButton.PRIMARY).moveBy(20, 5).moveBy(20, -15).moveBy(10, 30);
    robot.drop();
    untilStep(2);
    assertThat(only(LineKind.CORETAN).points()).hasSizeGreaterThan(3);
  }

  @Test
  void aMarkIsNamedAnewAndTakenUpByARightClick(FxRobot robot) {
    draw(LineKind.TITIK_RAWAN);
    robot.clickOn(screen(HERE), MouseButton.PRIMARY);
    untilStep(2);
    rightClick(robot, HERE);
    robot.clickOn(texts.get("menu.mark.rename", "Titik rawan 1"));
    until(() -> there("form-save"));
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("Material batu");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    untilStep(3);
    assertThat(only(LineKind.TITIK_RAWAN).name()).isEqualTo("Material batu");
    rightClick(robot, HERE);
    robot.clickOn(texts.get("bar.lines.takeUp", "Material batu"));
    untilStep(4);
    assertThat(of(LineKind.TITIK_RAWAN)).isEmpty();
  }

  @Test
  void anAreaIsMeasuredAndNothingIsRecorded(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.M);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    assertThat(model.board().hand().tool().get()).isInstanceOf(Tool.MeasureArea.class);
    for (var corner : List.of(HERE, HERE.plus(40, 0), HERE.plus(40, 30))) {
      robot.clickOn(screen(corner), MouseButton.PRIMARY);
      robot.moveBy(30, 30);
    }
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(play.snapshot().get().seq()).isEqualTo(1);
    robot.type(KeyCode.ESCAPE);
    assertThat(model.board().hand().tool().get()).isInstanceOf(Tool.Hand.class);
  }

  @Test
  void everyKindCanBeDrawnFromTheBarWithItsPicture(FxRobot robot) {
    var menu = (MenuButton) node("bar.draw");
    robot.clickOn(menu);
    for (var kind : LineKind.values()) {
      assertThat(menu.getItems())
          .filteredOn(item -> ("draw." + kind.id()).equals(item.getId()))
          .singleElement()
          .satisfies(item -> assertThat(item.getGraphic()).isNotNull());
    }
    robot.type(KeyCode.ESCAPE);
  }

  private void draw(LineKind kind) {
    var _ = WaitForAsyncUtils.asyncFx(() -> model.board().hand().tool().set(new Tool.Draw(kind)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<Overlay> of(LineKind kind) {
    return board().field().overlays().values().stream().filter(o -> o.kind() == kind).toList();
  }

  private Overlay only(LineKind kind) {
    return of(kind).getFirst();
  }
}
