package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The page of symbols over the desk.
class GalleryFlowTest extends DeskFixture {
  @Test
  void thePageOpensByKeyAndClosesByKeyAndGivesTheBoardBack(FxRobot robot) {
    robot.interact(() -> desk.board().requestFocus());
    robot.type(KeyCode.F2);
    until(() -> shown(robot));
    assertThat(there("kind.apc")).isTrue();
    robot.type(KeyCode.ESCAPE);
    until(() -> !shown(robot));
    assertThat(desk.getScene().getFocusOwner()).isEqualTo(desk.board());
    assertThat(robot.lookup("#symbols").lookup(Canvas.class::isInstance).queryAll()).isEmpty();
  }

  @Test
  void whatIsTypedIsLookedForAndTellsNoInject(FxRobot robot) {
    MenuButton menu = robot.lookup("#desk-menu").query();
    robot.clickOn(menu);
    robot.clickOn(texts.get("menu.symbols"));
    until(() -> shown(robot));
    robot.write("kotak suara");
    until(() -> cells(robot) == 1);
    robot.write(" zzz");
    until(() -> robot.lookup("#symbols-none").tryQuery().isPresent());
    assertThat(play.snapshot().get().seq()).isEqualTo(1);
    robot.clickOn("#symbols-close");
    until(() -> !shown(robot));
  }

  private static boolean shown(FxRobot robot) {
    return robot.lookup("#symbols").<Node>query().isVisible();
  }

  private static long cells(FxRobot robot) {
    return robot.lookup("#symbols").lookup(Canvas.class::isInstance).queryAll().size();
  }
}
