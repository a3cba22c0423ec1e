package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.ActionRef;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Palette;
import id.gladi.ui.fx.Language;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The desk as the facilitator uses it, with mouse and keyboard.
class DeskFlowTest extends DeskFixture {
  @Test
  void theNextInjectComesByClickAndBySpace(FxRobot robot) {
    robot.clickOn("#next-inject");
    until(() -> board().progress().delivered("1"));
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("2"));
    assertThat(text("next-caption")).isEqualTo("09.00 · 3 · Kejadian 3");
    assertThat(text("clock")).isEqualTo("T+00:15");
  }

  @Test
  void aHeldSpaceTellsOneInjectOnly(FxRobot robot) {
    robot.press(KeyCode.SPACE).press(KeyCode.SPACE).press(KeyCode.SPACE);
    robot.release(KeyCode.SPACE);
    until(() -> board().progress().delivered("1"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(play.snapshot().get().seq()).isEqualTo(2);
  }

  @Test
  void aTokenIsDraggedAndTheMoveTakenBackAndBroughtAgain(FxRobot robot) {
    var home = token("satpol").at();
    robot.drag(screen("satpol"), MouseButton.PRIMARY).moveBy(60, 40).moveBy(20, 0).drop();
    untilStep(2);
    var moved = token("satpol").at();
    assertThat(moved.x()).isGreaterThan(home.x());
    assertThat(moved.y()).isLessThan(home.y());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    untilStep(3);
    assertThat(token("satpol").at()).isEqualTo(home);
    robot.clickOn("#redo");
    untilStep(4);
    assertThat(token("satpol").at()).isEqualTo(moved);
  }

  @Test
  void aUnitIsDraggedFromTheListOntoTheGround(FxRobot robot) {
    Node row = robot.lookup("#unit-nego").query();
    var bounds = desk.board().localToScreen(desk.board().getLayoutBounds());
    robot
        .drag(row, MouseButton.PRIMARY)
        .moveTo(bounds.getCenterX(), bounds.getCenterY())
        .moveBy(5, 5)
        .drop();
    until(() -> board().field().token("nego").isPresent());
    robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    robot.write("massa-b").type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    until(() -> board().field().token("massa-b").isPresent());
    var middle = desk.board().middle();
    assertThat(token("massa-b").at().distance(middle)).as("by keys").isLessThan(0.01);
  }

  /// A finger reaches the list as the mouse that the toolkit makes of it.
  @Test
  void aFingerBringsAUnitFromTheListSidewaysAndScrollsTheListUpAndDown(FxRobot robot) {
    look(new Point(300, 160), 4);
    Node row = robot.lookup("#unit-tni").query();
    var at = row.localToScene(row.getLayoutBounds());
    var from = new Point2D(at.getCenterX(), at.getCenterY());
    var ground = view().localToScene(local(new Point(330, 180)));
    finger(robot, row, from, from.add(3, 40), ground);
    assertThat(steps()).as("up and down is the list's").isEqualTo(1);
    finger(robot, row, from, from.add(40, 3), ground);
    untilStep(2);
    assertThat(token("tni").at().distance(new Point(330, 180))).isLessThan(0.5);
    finger(robot, row, from, from.add(40, 3), view().localToScene(local(new Point(300, 180))));
    assertThat(steps()).as("a unit on the ground is not brought again").isEqualTo(2);
  }

  private void finger(FxRobot robot, Node row, Point2D... way) {
    robot.interact(() -> {
      row.fireEvent(byFinger(MouseEvent.MOUSE_PRESSED, way[0]));
      Stream.of(way).skip(1).forEach(p -> row.fireEvent(byFinger(MouseEvent.MOUSE_DRAGGED, p)));
      row.fireEvent(byFinger(MouseEvent.MOUSE_RELEASED, way[way.length - 1]));
    });
  }

  private MouseEvent byFinger(EventType<MouseEvent> type, Point2D at) {
    var button = MouseButton.PRIMARY;
    return new MouseEvent(
        type, at.getX(), at.getY(), at.getX(), at.getY(), button, 1, false, false, false, false,
        true, false, false, true, false, false, null);
  }

  @Test
  void selectedTokensMoveWithTheArrowKeysAsOneStep(FxRobot robot) {
    var home = token("satpol").at();
    robot.clickOn(screen("satpol"), MouseButton.PRIMARY);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    untilStep(2);
    assertThat(token("satpol").at()).isEqualTo(home.plus(10, 0));
    robot.type(KeyCode.DELETE);
    until(() -> board().field().token("satpol").isEmpty());
  }

  @Test
  void aRightClickOffersTheActs(FxRobot robot) {
    rightClick(robot, token("satpol").at());
    robot.type(KeyCode.RIGHT);
    assertThat(play.snapshot().get().seq()).isEqualTo(1);
    robot.clickOn(texts.get("menu.formation"));
    until(() -> there("form-save"));
    robot.clickOn("#form-save");
    until(() -> token("satpol").formation() != null);
  }

  @Test
  void anExpectedActionIsTicked(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("1"));
    robot.clickOn("#judge-a-met");
    until(() -> board().progress().result(new ActionRef("1", "a")).isPresent());
  }

  @Test
  void aDecisionIsWrittenWithTheKeyboardAlone(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    until(() -> robot.lookup("#form-save").tryQuery().isPresent());
    assertThat(text("next-caption")).isEqualTo(texts.get("next.form"));
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("bersaf di gerbang");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    until(() -> !board().journal().entries().isEmpty());
    until(() -> robot.lookup("#form-save").tryQuery().isEmpty());
  }

  @Test
  void aDecisionIsSavedWithTheKeyboardFromAnyField(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    until(() -> robot.lookup("#form-save").tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("imbauan");
    robot.interact(
        () -> robot.lookup("#form").lookup(".toggle-button").<Node>query().requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    until(() -> !board().journal().entries().isEmpty());
  }

  @Test
  void aLevelIsDeclaredWithAReason(FxRobot robot) {
    robot.clickOn("#level");
    robot.clickOn("#form-save");
    until(() -> text("form-refusal").equals(texts.get("rejection.REASON_MISSING")));
    robot.clickOn(robot.lookup("#form").lookup(".text-area").<Node>query());
    robot.write("gerbang didorong");
    robot.clickOn("#form-save");
    until(() -> board().situation().level().equals("kuning"));
  }

  private static boolean covered(FxRobot robot, String pane) {
    var over = robot.lookup(pane).<Node>query();
    assertThat(over.isVisible()).as(pane).isTrue();
    return List.of("#past-words", "#past-back", "#past-on").stream()
        .map(id -> robot.lookup(id).<Node>query())
        .anyMatch(part -> inScene(part).intersects(inScene(over)));
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void thePastIsShownMarkedAndPlayGoesOnFromThere(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("1"));
    robot.type(KeyCode.PAGE_UP);
    until(() -> play.moment().get().past());
    assertThat(robot.lookup("#past-band").<Node>query().isVisible()).isTrue();
    assertThat(text("past-words")).contains("MELIHAT MASA LALU", "langkah 1");
    robot.type(KeyCode.F3);
    until(() -> !covered(robot, "#travel"));
    robot.type(KeyCode.F3, KeyCode.E);
    until(() -> !covered(robot, "#sheet"));
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.SPACE);
    robot.clickOn("#past-back");
    until(() -> !play.moment().get().past());
    assertThat(play.snapshot().get().seq()).isEqualTo(2);
    robot.clickOn("#step-back");
    until(() -> play.moment().get().past());
    robot.clickOn("#past-on");
    until(() -> !play.moment().get().past());
    assertThat(play.snapshot().get().seq()).isEqualTo(3);
    assertThat(board().progress().delivered("1")).isFalse();
  }

  @Test
  void languageAndThemeChangeWhileRunning(FxRobot robot) {
    robot.interact(() -> texts.language().set(Language.ENGLISH));
    assertThat(((Labeled) robot.lookup("#undo").query()).getText()).isEqualTo("Undo");
    assertThat(text("banner")).isEqualTo("BIASA · FOR EXERCISE ONLY");
    robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
    assertThat(theme.palette().get()).isEqualTo(Palette.DARK);
  }

  @Test
  void theLegendOpensByKeyAndByButton(FxRobot robot) {
    robot.type(KeyCode.L);
    assertThat(desk.lookup("#legend").isVisible()).isTrue();
    assertThat(desk.lookupAll("#legend .legend-row")).isNotEmpty();
    robot.clickOn(node("bar.legend"));
    assertThat(desk.lookup("#legend").isVisible()).isFalse();
  }

  @Test
  void aPartOfThePictureIsSwitchedInTheMenu(FxRobot robot) {
    robot.clickOn(node("bar.layers")).clickOn(texts.get("layer.GRID"));
    var menu = (MenuButton) node("bar.layers");
    assertThat(((CheckMenuItem) menu.getItems().getFirst()).isSelected()).isTrue();
  }

  @Test
  void thePlaceUnderThePointerIsToldOnTheBoardOnly(FxRobot robot) {
    robot.moveTo(desk.board());
    assertThat(text("pointer-place")).contains("UTM", "MGRS");
    robot.moveTo("#level");
    assertThat(desk.lookup("#pointer-place").isVisible()).isFalse();
  }

  @Test
  void helpLiesOverTheDeskAndTheMenuLeadsOut(FxRobot robot) {
    robot.type(KeyCode.F1);
    assertThat(robot.lookup("#help").<Node>query().isVisible()).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#help").<Node>query().isVisible()).isFalse();
    robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
    assertThat(asked).containsExactly("library");
  }
}
