package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.ExerciseSession;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.Board;
import id.gladi.core.play.PlanTexts;
import id.gladi.draw.Palette;
import id.gladi.fixture.MemoryStepLog;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.board.BoardView;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.play.Play;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The desk as the facilitator uses it, with mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class DeskFlowTest implements DeskActs {
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final Texts texts = Texts.standard(Language.INDONESIAN);
  private final MemoryStepLog log = new MemoryStepLog();

  @SuppressWarnings("NullAway.Init")
  private ExerciseSession session;

  @SuppressWarnings("NullAway.Init")
  private Play play;

  @SuppressWarnings("NullAway.Init")
  private Theme theme;

  @SuppressWarnings("NullAway.Init")
  private DeskView desk;

  @Start
  void start(Stage stage) {
    var plan = SmallPlan.plan();
    var id = log.create("kecil", "uji", new PlanTexts("{}", "{}", "{}"));
    session = ExerciseSession.open(id, plan, log, () -> Instant.EPOCH, failures::add);
    play = new Play(session, FxThread::run, failures::add);
    theme = new Theme(Palette.LIGHT);
    var motion = new Motion();
    motion.reduced().set(true);
    desk = new DeskView(new DeskModel(play, texts), theme, motion, this);
    var scene = new Scene(desk, 1366, 768);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    play.close();
    session.close();
    assertThat(failures).isEmpty();
  }

  @Test
  void theNextInjectComesByClickAndBySpace(FxRobot robot) {
    robot.clickOn("#next-inject");
    until(() -> board().progress().delivered("1"));
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("2"));
    assertThat(text("#next-caption")).isEqualTo("09.00 · 3 · Kejadian 3");
    assertThat(text("#clock")).isEqualTo("T+00:15");
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
    var home = board().field().token("satpol").orElseThrow().at();
    robot.drag(onScreen("satpol"), MouseButton.PRIMARY).moveBy(60, 40).moveBy(20, 0).drop();
    untilStep(2);
    var moved = board().field().token("satpol").orElseThrow().at();
    assertThat(moved.x()).isGreaterThan(home.x());
    assertThat(moved.y()).isLessThan(home.y());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    untilStep(3);
    assertThat(board().field().token("satpol").orElseThrow().at()).isEqualTo(home);
    robot.clickOn("#redo");
    untilStep(4);
    assertThat(board().field().token("satpol").orElseThrow().at()).isEqualTo(moved);
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
  }

  @Test
  void selectedTokensMoveWithTheArrowKeysAsOneStep(FxRobot robot) {
    var home = board().field().token("satpol").orElseThrow().at();
    robot.clickOn(onScreen("satpol"), MouseButton.PRIMARY);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    untilStep(2);
    assertThat(board().field().token("satpol").orElseThrow().at()).isEqualTo(home.plus(10, 0));
    robot.type(KeyCode.DELETE);
    until(() -> board().field().token("satpol").isEmpty());
  }

  @Test
  void aRightClickOffersTheActs(FxRobot robot) {
    var at = desk.board().localToScene(desk.board().shownAt("satpol").orElseThrow());
    var screen = onScreen("satpol");
    robot.interact(() ->
        desk.board()
            .fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    at.getX(),
                    at.getY(),
                    screen.getX(),
                    screen.getY(),
                    false,
                    null)));
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.RIGHT);
    assertThat(play.snapshot().get().seq()).isEqualTo(1);
    robot.clickOn(texts.get("menu.formation"));
    robot.clickOn("#form-save");
    until(() -> board().field().token("satpol").orElseThrow().formation() != null);
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
    assertThat(text("#next-caption")).isEqualTo(texts.get("next.form"));
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
    until(() -> text("#form-refusal").equals(texts.get("rejection.REASON_MISSING")));
    robot.clickOn(robot.lookup("#form").lookup(".text-area").<Node>query());
    robot.write("gerbang didorong");
    robot.clickOn("#form-save");
    until(() -> board().situation().level().equals("kuning"));
  }

  @Test
  void thePastIsShownMarkedAndPlayGoesOnFromThere(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("1"));
    robot.type(KeyCode.PAGE_UP);
    until(() -> play.moment().get().past());
    assertThat(robot.lookup("#past-band").<Node>query().isVisible()).isTrue();
    assertThat(text("#past-words")).contains("MELIHAT MASA LALU", "langkah 1");
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
    assertThat(text("#banner")).isEqualTo("BIASA · FOR EXERCISE ONLY");
    robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
    assertThat(theme.palette().get()).isEqualTo(Palette.DARK);
  }

  @Test
  void theLegendOpensByKeyAndByButton(FxRobot robot) {
    robot.type(KeyCode.L);
    assertThat(desk.lookup("#legend").isVisible()).isTrue();
    assertThat(desk.lookupAll("#legend .legend-row")).isNotEmpty();
    robot.clickOn(tool("bar.legend"));
    assertThat(desk.lookup("#legend").isVisible()).isFalse();
  }

  @Test
  void aPartOfThePictureIsSwitchedInTheMenu(FxRobot robot) {
    robot.clickOn(tool("bar.layers")).clickOn(texts.get("layer.GRID"));
    var menu = (MenuButton) tool("bar.layers");
    assertThat(((CheckMenuItem) menu.getItems().getFirst()).isSelected()).isTrue();
  }

  @Test
  void thePlaceUnderThePointerIsToldOnTheBoardOnly(FxRobot robot) {
    robot.moveTo(desk.board());
    assertThat(text("#pointer-place")).contains("UTM", "MGRS");
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

  @Override
  public void onRoom() {
    asked.add("room");
  }

  @Override
  public void onReview() {
    asked.add("review");
  }

  @Override
  public void onLibrary() {
    asked.add("library");
  }

  private Node tool(String id) {
    return desk.lookupAll("*").stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow();
  }

  private Board board() {
    return play.moment().get().board();
  }

  private String text(String id) {
    return ((Label) desk.lookup(id)).getText();
  }

  private Point2D onScreen(String token) {
    BoardView board = desk.board();
    return board.localToScreen(board.shownAt(token).orElseThrow());
  }

  private void untilStep(long seq) {
    until(() -> play.snapshot().get().seq() == seq);
  }

  private static void until(Callable<Boolean> done) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(done).get());
    } catch (TimeoutException e) {
      throw new AssertionError("it never happened", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
