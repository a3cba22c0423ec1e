package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.assess.Bookmark;
import id.gladi.core.assess.Observation;
import id.gladi.core.assess.Observation.Sense;
import id.gladi.core.assess.Rated;
import id.gladi.core.assess.Rating;
import id.gladi.core.play.Command;
import id.gladi.core.play.Event;
import id.gladi.core.terrain.Point;
import id.gladi.ui.desk.assess.AssessModel;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The evaluator's sheet and the loggist's line in the window.
class AssessFlowTest extends DeskFixture {
  private List<Event> events(long step) {
    return play.snapshot().get().steps().step(step).events();
  }

  private String by(long step) {
    return play.snapshot().get().steps().step(step).by();
  }

  @Test
  void aNoteIsOneKeyAndWordsAndOneKeyAndTheNextInjectFollows(FxRobot robot) {
    robot.type(KeyCode.N);
    until(() -> ((TextField) node("note-text")).isFocused());
    robot.write("Pintu 2 macet").type(KeyCode.ENTER);
    untilStep(2);
    until(() -> !node("note-line").isVisible());
    assertThat(events(2))
        .containsExactly(new Event.NoteWritten(AssessModel.LOGGIST, "Pintu 2 macet"));
    assertThat(by(2)).isEqualTo(AssessModel.LOGGIST);
    robot.type(KeyCode.SPACE);
    untilStep(3);
    assertThat(board().progress().delivered("1")).isTrue();
    robot.type(KeyCode.N);
    until(() -> ((TextField) node("note-text")).isFocused());
    robot.type(KeyCode.ENTER);
    until(() -> !node("note-line").isVisible());
    assertThat(play.snapshot().get().seq()).isEqualTo(3);
  }

  @Test
  void theSheetObservesRatesAndTakesBackAndIsUndoneLikeAnyAct(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    untilStep(2);
    robot.type(KeyCode.E);
    until(() -> ((TextField) node("seen-text")).isFocused());
    assertThat(node("sheet").localToScene(node("sheet").getLayoutBounds()).getMaxY())
        .isLessThanOrEqualTo(768);
    robot.clickOn("#sense-IMPROVE").write("Megafon mati").type(KeyCode.ENTER);
    untilStep(3);
    var seen = new Observation(AssessModel.EVALUATOR, "Megafon mati", Sense.IMPROVE, "1", null);
    assertThat(events(3)).containsExactly(new Event.ObservationMade(seen));
    until(() -> there("seen-3"));

    robot.clickOn("#rate-T1-M");
    untilStep(4);
    robot.clickOn("#comment-T1").write("lama").type(KeyCode.ENTER);
    untilStep(5);
    assertThat(board().assessment().rated("T1")).map(Rated::rating).contains(Rating.M);
    assertThat(board().assessment().rated("T1")).map(Rated::comment).contains("lama");
    robot.clickOn("#rate-T1-M");
    untilStep(6);
    assertThat(board().assessment().ratings()).isEmpty();

    robot.clickOn("#undo");
    untilStep(7);
    assertThat(board().assessment().ratings()).containsOnlyKeys("T1");
    robot.clickOn("#seen-text").type(KeyCode.ESCAPE);
    until(() -> !node("sheet").isVisible());
  }

  @Test
  void wordsMayBePutOnRecordWhileThePastIsShownAndNothingIsGuessed(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    untilStep(2);
    robot.type(KeyCode.PAGE_UP);
    until(() -> play.moment().get().past());
    robot.type(KeyCode.E);
    until(() -> ((TextField) node("seen-text")).isFocused());
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    until(() -> !model.pages().assess().refusal().get().isEmpty());
    robot.write("dilihat kembali").type(KeyCode.ENTER);
    untilStep(3);
    assertThat(play.moment().get().past()).isTrue();
    assertThat(model.pages().assess().refusal().get()).isEmpty();
  }

  @Test
  void theCountOfWhatIsNotAsPlannedIsAlwaysInViewAndLeadsToTheUnit(FxRobot robot) {
    assertThat(text("drift-badge")).isEqualTo(texts.get("drift.none"));
    act(new Command.DeclareLevel("kuning", "Kapolres", "mendorong pagar"));
    until(() -> text("drift-badge").equals(texts.get("drift.badge", 5)));
    robot.type(KeyCode.V);
    until(() -> there("drift-dalmas-1"));
    robot.clickOn("#drift-dalmas-1");
    until(() -> model.board().hand().selected().get().equals(Set.of("dalmas-1")));
    assertThat(centre().distance(token("dalmas-1").at())).isLessThan(0.5);
    act(new Command.TakeStations("kuning"));
    until(() -> !there("drift-dalmas-1"));
    robot.clickOn("#drift-close");
    until(() -> !node("drift").isVisible());
  }

  @Test
  void aStepOfThePastIsMarkedWithWordsFoundAgainAndUnmarked(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    untilStep(2);
    act(new Command.MoveTokens(List.of(new Command.Move("dalmas-1", List.of(new Point(20, 20))))));
    robot.type(KeyCode.F3);
    robot.type(KeyCode.PAGE_UP);
    until(() -> play.moment().get().step() == 2);
    robot.type(KeyCode.M);
    until(() -> ((TextField) node("bookmark-text")).isFocused());
    robot.write("bahas lagi").type(KeyCode.ENTER);
    untilStep(4);
    assertThat(events(4)).containsExactly(new Event.BookmarkSet(new Bookmark(2, "bahas lagi")));
    assertThat(play.moment().get().step()).isEqualTo(2);
    play(robot, KeyCode.END);
    robot.clickOn("#bookmark-2");
    until(() -> play.moment().get().step() == 2);
    robot.clickOn("#bookmark-remove-2");
    untilStep(5);
    assertThat(play.snapshot().get().board().assessment().bookmarks()).isEmpty();
  }

  @Test
  void theCameraGoesWhereAStepOfThePastHappenedUnlessItIsToldNotTo(FxRobot robot) {
    var corner = new Point(20, 20);
    act(new Command.MoveTokens(List.of(new Command.Move("dalmas-1", List.of(corner)))));
    act(new Command.WriteNote("Pencatat", "hujan"));
    look(new Point(400, 300), 4);
    robot.type(KeyCode.F3);
    robot.clickOn("#replay-follow").type(KeyCode.PAGE_UP);
    until(() -> play.moment().get().step() == 2);
    assertThat(centre().distance(corner)).isGreaterThan(100);
    play(robot, KeyCode.END);
    robot.clickOn("#replay-follow").type(KeyCode.PAGE_UP);
    until(() -> play.moment().get().step() == 2);
    assertThat(centre().distance(corner)).isLessThan(0.5);

    play(robot, KeyCode.END);
    look(new Point(400, 300), 4);
    robot.clickOn("#replay-run").type(KeyCode.F3);
    until(() -> play.moment().get().step() == 2);
    assertThat(node("travel").isVisible()).isFalse();
    assertThat(centre().distance(corner)).isLessThan(0.5);
    robot.clickOn("#replay-last");
    until(() -> !play.moment().get().past());
  }

  private Point centre() {
    var camera = model.board().camera().camera().get();
    return new Point(camera.x(), camera.y());
  }

  private void play(FxRobot robot, KeyCode key) {
    robot.type(key);
    until(() -> !play.moment().get().past());
  }
}
