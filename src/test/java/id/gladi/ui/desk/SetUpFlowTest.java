package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Command;
import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.Redaction;
import id.gladi.core.terrain.Point;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Persiapan at the desk: laying the plan, recording it, and going back; and mundur.
class SetUpFlowTest extends DeskFixture {
  private static final Point GATE = new Point(290, 130);

  @Test
  void thePlanIsLaidRecordedAndLeftAndThePlayGoesOn(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("1"));
    var seen = room();
    robot.clickOn(node("mode.setUp"));
    until(() -> board().setUp().open());
    assertThat(node("setup").isVisible()).isTrue();
    assertThat(node("advance-1").isDisabled()).isTrue();
    assertThat(text("next-caption")).isEqualTo(texts.get("next.setUp"));

    robot.type(KeyCode.SPACE);
    act(new Command.MoveTokens(List.of(new Command.Move("dalmas-1", List.of(GATE)))));
    assertThat(board().progress().delivered("2")).isFalse();
    assertThat(room()).isEqualTo(seen);

    robot.clickOn("#stage-merah").clickOn("#setup-record");
    until(() -> board().setUp().stages().containsKey("merah"));
    long recorded = steps();
    robot.clickOn("#setup-record");
    until(() -> text("setup-refusal").contains("merah"));
    assertThat(steps()).isEqualTo(recorded);

    robot.press(KeyCode.CONTROL);
    hold(robot, KeyCode.SHIFT, KeyCode.P);
    robot.release(KeyCode.CONTROL);
    until(() -> !board().setUp().open());
    assertThat(node("setup").isVisible()).isFalse();
    assertThat(token("dalmas-1").at()).isNotEqualTo(GATE);
    act(new Command.TakeStations("merah"));
    assertThat(token("dalmas-1").at()).isEqualTo(GATE);
  }

  @Test
  void theInjectToldLastIsTakenBackByKeyAndByButton(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("1"));
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("2"));
    hold(robot, KeyCode.CONTROL, KeyCode.BACK_SPACE);
    until(() -> "1".equals(board().progress().current()));
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("#card-back");
    until(() -> board().progress().current() == null);
    hold(robot, KeyCode.CONTROL, KeyCode.BACK_SPACE);
    until(() -> text("next-caption").equals(texts.get("rejection.NO_INJECT_TOLD")));
    hold(robot, KeyCode.CONTROL, KeyCode.Z);
    until(() -> "1".equals(board().progress().current()));
  }

  private PublicBoard room() {
    return Redaction.of(play.plan(), board());
  }
}
