package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.Redaction;
import id.gladi.draw.scene.Painter;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What the next inject would do is seen at the desk before it is told, and nowhere else.
class GhostsTest extends DeskFixture {
  @Test
  void theNextInjectIsPreviewedWhileItsButtonIsPointedAt(FxRobot robot) {
    robot.moveTo("#units");
    var seen = room();
    assertThat(ghosts()).isEmpty();
    robot.moveTo("#next-inject");
    until(() -> !ghosts().isEmpty());
    assertThat(steps()).isEqualTo(1);
    assertThat(room()).isEqualTo(seen);
    robot.moveTo("#units");
    until(() -> ghosts().isEmpty());

    robot.interact(() -> model.injects().onPreview("K1"));
    assertThat(ghosts()).hasSize(1);
    robot.interact(() -> model.injects().onBackToCurrent());
    assertThat(ghosts()).isEmpty();
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("1"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(ghosts()).isEmpty();
  }

  private List<Painter> ghosts() {
    return model.board().ghosts().get();
  }

  private PublicBoard room() {
    return Redaction.of(play.plan(), board());
  }
}
