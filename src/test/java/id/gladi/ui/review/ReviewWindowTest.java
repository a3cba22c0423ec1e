package id.gladi.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.SessionId;
import id.gladi.core.Text;
import id.gladi.core.review.Remarks;
import id.gladi.draw.Palette;
import id.gladi.fixture.QuickHands;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The review beside the window that it was opened from. */
@ExtendWith(QuickHands.class)
@SuppressWarnings("NullAway.Init")
class ReviewWindowTest {
  private final List<String> happened = new CopyOnWriteArrayList<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final MemoryRoom room =
      new MemoryRoom() {
        @Override
        public void keep(SessionId session, Remarks now) {
          super.keep(session, now);
          happened.add("kept " + now.wording().getOrDefault("kesimpulan", ""));
        }
      };
  private Stage program;

  @Start
  void start(Stage first) {
    program = first;
    program.setScene(new Scene(new Pane(), 800, 600));
    program.setOnHidden(_ -> happened.add("record closed"));
    program.show();
    new ReviewWindow(
            program,
            room,
            new SessionId(4),
            Texts.standard(Language.INDONESIAN),
            new Theme(Palette.LIGHT),
            _ -> new Text("Gagal", "Failed"),
            _ -> {},
            failures::add)
        .show();
  }

  @Test
  void theKeysAreToldAndWhatWasTypedLastIsKeptWhenTheProgramCloses(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> robot.lookup("#passage-kesimpulan").tryQuery().isPresent());
    robot.press(KeyCode.F1).release(KeyCode.F1);
    assertThat(robot.lookup("#review-help").query().isVisible()).isTrue();
    assertThat(robot.lookup("#review-help .key").queryAll()).hasSize(ReviewKey.values().length);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(robot.lookup("#review-help").query().isVisible()).isFalse();
    robot.interact(() -> {
      robot.lookup("#passage-kesimpulan").queryAs(TextInputControl.class).setText("Terakhir.");
      program.hide();
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Window.getWindows()).isEmpty();
    assertThat(happened).containsExactly("kept Terakhir.", "record closed");
    assertThat(failures).isEmpty();
  }
}
