package id.gladi.ui.desk.keys;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult;
import id.gladi.ui.desk.DeskFixture;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Space tells the next inject, unless somebody came to a button or box by keys and means that.
class SpaceKeyTest extends DeskFixture {
  private static final ActionRef FIRST = new ActionRef("1", "a");

  @Test
  void afterAClickOnABoxSpaceTellsTheNextInjectAndLeavesTheBoxAlone(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("1"));
    robot.clickOn("#judge-a-met");
    until(() -> mark().isPresent());
    assertThat(focus().getId()).isEqualTo("judge-a-met");
    assertThat(text("next-key")).isEqualTo("Spasi");
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("2"));
    assertThat(mark()).contains(ActionResult.Mark.MET);
  }

  @Test
  void aBoxThatWasReachedByKeysIsPressedBySpaceAndCtrlSpaceTells(FxRobot robot) {
    hold(robot, KeyCode.CONTROL, KeyCode.SPACE);
    until(() -> board().progress().delivered("1"));
    walkTo(robot, "judge-a-missed");
    assertThat(focus().isFocusVisible()).isTrue();
    assertThat(text("next-key")).isEqualTo("Ctrl+Spasi");
    robot.type(KeyCode.SPACE);
    until(() -> mark().isPresent());
    assertThat(mark()).contains(ActionResult.Mark.MISSED);
    assertThat(board().progress().delivered("2")).isFalse();
    hold(robot, KeyCode.CONTROL, KeyCode.SPACE);
    until(() -> board().progress().delivered("2"));

    robot.type(KeyCode.ESCAPE);
    assertThat(focus().getId()).isEqualTo("board");
    assertThat(text("next-key")).isEqualTo("Spasi");
    hold(robot, KeyCode.CONTROL, KeyCode.F);
    until(() -> focus() instanceof TextInputControl);
    assertThat(text("next-key")).isEqualTo("Ctrl+Spasi");
    robot.type(KeyCode.SPACE);
    assertThat(board().progress().delivered("3")).isFalse();
    hold(robot, KeyCode.CONTROL, KeyCode.SPACE);
    until(() -> board().progress().delivered("3"));
  }

  @Test
  void f10ShowsWhereItLed(FxRobot robot) {
    robot.type(KeyCode.F10);
    assertThat(focus().isFocusVisible()).isTrue();
    robot.clickOn("#decide").type(KeyCode.ESCAPE);
    assertThat(focus().isFocusVisible()).isFalse();
  }

  private void walkTo(FxRobot robot, String id) {
    var right = Objects.requireNonNull(desk.lookup(".right"));
    for (int panel = 0; panel < 8 && !within(right); panel++) {
      robot.type(KeyCode.F10);
    }
    for (int place = 0; place < 40 && !id.equals(focus().getId()); place++) {
      robot.type(KeyCode.TAB);
    }
    assertThat(focus().getId()).isEqualTo(id);
  }

  private boolean within(Node panel) {
    for (Node node = focus(); node != null; node = node.getParent()) {
      if (node.equals(panel)) {
        return true;
      }
    }
    return false;
  }

  private Node focus() {
    return desk.getScene().getFocusOwner();
  }

  private Optional<ActionResult.Mark> mark() {
    return board().progress().result(FIRST).map(ActionResult::mark);
  }
}
