package id.gladi.ui.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.play.InjectState;
import id.gladi.ui.desk.DeskFixture;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Letters where a number belongs, in the window.
class AmountViewTest extends DeskFixture {
  @Test
  void lettersStayAreNamedAndPutRightByHand(FxRobot robot) {
    robot.interact(() -> model.scripting().onPostpone("1"));
    var number = (Spinner<?>) node("form.postpone.minutes");
    robot.doubleClickOn(number.getEditor()).write("lima");
    robot.type(KeyCode.L);
    assertThat(node("legend").isVisible()).isFalse();
    number.getEditor().setText("lima");
    robot.type(KeyCode.TAB);
    assertThat(number.getEditor().getText()).isEqualTo("lima");
    save(robot);
    assertThat(text("form-refusal")).contains("“lima”", "dari 1 sampai 240");
    assertThat(number.getEditor().getText()).isEqualTo("lima");

    robot.interact(number::requestFocus);
    robot.interact(number.getEditor()::selectAll).write("999").type(KeyCode.ENTER);
    save(robot);
    assertThat(text("form-refusal")).contains("“999”");
    robot.interact(number.getEditor()::selectAll).write("12");
    save(robot);
    until(() ->
        board().progress().injects().get("1") instanceof InjectState.Postponed(var until)
            && until.equals(TPlus.ofMinutes(12)));
  }
}
