package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.LineKind;
import id.gladi.core.planning.Figure;
import id.gladi.core.planning.Range;
import id.gladi.core.play.Command;
import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.Point;
import id.gladi.ui.board.Tool;
import id.gladi.ui.desk.planning.Page;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The planning aids beside the board.
class PlanningFlowTest extends DeskFixture {
  @Test
  void thePanelTakesThePlaceOfTheUnitListAndHidesNothingOfTheBoard(FxRobot robot) {
    robot.type(KeyCode.F9);
    until(() -> there("planning"));
    var panel = node("planning").localToScene(node("planning").getLayoutBounds());
    var board = desk.board().localToScene(desk.board().getLayoutBounds());
    assertThat(panel.getMaxX()).isLessThanOrEqualTo(board.getMinX() + 1);
    robot.type(KeyCode.F9);
    until(() -> !there("planning"));
  }

  @Test
  void theRingsFollowTheBoard(FxRobot robot) {
    robot.type(KeyCode.F9);
    var before = model.pages().planning().rings();
    assertThat(before.rows()).isNotEmpty();
    robot.interact(() -> model.board().hand().onClicked("satpol", false));
    robot.interact(() -> play.act(new Command.RemoveToken("satpol"), _ -> {}));
    untilStep(2);
    assertThat(model.pages().planning().rings()).isNotEqualTo(before);
  }

  @Test
  void aLineIsReckonedAndAnAssumptionChangedAndPutBack(FxRobot robot) {
    var sekat =
        new Overlay(
            "s", LineKind.SEKAT, "Sekat uji", List.of(new Point(300, 160), new Point(309, 160)));
    robot.interact(() -> play.act(new Command.LayOverlay(sekat), _ -> {}));
    untilStep(2);
    robot.interact(() -> {
      model.board().hand().onClicked("satpol", false);
      model.pages().planning().page().set(Page.LINE);
      model.pages().planning().open().set(true);
    });
    until(() -> there("line-verdict"));
    assertThat(text("line-verdict")).contains("10 orang");
    robot.clickOn(node("figure-spacing-open"));
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("3").type(KeyCode.ENTER);
    until(() -> text("line-verdict").contains("3 orang"));
    assertThat(model.pages().planning().figures().getValue().value(Figure.SPACING_OPEN))
        .isEqualTo(Range.exactly(3));
    robot.clickOn(node("figure-standard-spacing-open"));
    until(() -> text("line-verdict").contains("10 orang"));
  }

  @Test
  void whatToHoldIsPointedAtOnTheMapAndShownThere(FxRobot robot) {
    var near = new Overlay("a", LineKind.SEKAT, "Dekat", line(300, 309));
    var far = new Overlay("b", LineKind.SEKAT, "Jauh", line(330, 350));
    act(new Command.LayOverlay(near));
    act(new Command.LayOverlay(far));
    robot.interact(() -> {
      model.board().hand().onClicked("satpol", false);
      model.pages().planning().page().set(Page.LINE);
      model.pages().planning().open().set(true);
    });
    until(() -> there("planning-point"));
    look(new Point(325, 170), 6);
    robot.clickOn(node("planning-point"));
    robot.clickOn(screen(new Point(320, 185)));
    until(() -> there("planning-missed"));
    robot.clickOn(node("planning-point"));
    robot.clickOn(screen(new Point(340, 160)));
    until(() -> !there("planning-missed"));
    assertThat(((ComboBox<?>) node("line-target")).getValue().toString()).contains("Jauh");
    assertThat(model.board().aids().get()).hasSize(1);
    assertThat(model.board().hand().tool().get()).isInstanceOf(Tool.Hand.class);
    assertThat(steps()).isEqualTo(3);
  }

  private static List<Point> line(double from, double to) {
    return List.of(new Point(from, 160), new Point(to, 160));
  }

  @Test
  void aFigureThatIsNoNumberIsRefusedInWords(FxRobot robot) {
    robot.interact(() -> {
      model.board().hand().onClicked("satpol", false);
      model.pages().planning().page().set(Page.HELP);
      model.pages().planning().open().set(true);
    });
    robot.interact(() -> model.pages().planning().onSource("satpol"));
    until(() -> there("figure-drive-city"));
    robot.interact(() -> ((TextField) node("figure-drive-city")).setText("cepat"));
    robot.interact(() -> node("figure-drive-city").fireEvent(new ActionEvent()));
    assertThat(text("figure-refusal-drive-city")).isEqualTo(texts.get("planning.figure.bad"));
    assertThat(model.pages().planning().figures().getValue().changes()).isEmpty();
  }

  @Test
  void theTimeShownWhileDraggingFollowsTheSpeedsOfThePlanner(FxRobot robot) {
    robot.interact(() -> {
      model.pages().planning().page().set(Page.TIME);
      model.pages().planning().open().set(true);
    });
    until(() -> there("time-MARCH"));
    assertThat(((Labeled) node("time-MARCH").lookup(".strong")).getText()).isEqualTo("1,5 mnt");
    robot.interact(() -> {
      ((TextField) node("figure-march")).setText("2");
      node("figure-march").fireEvent(new ActionEvent());
    });
    assertThat(((Labeled) node("time-MARCH").lookup(".strong")).getText()).isEqualTo("50 dtk");
  }
}
