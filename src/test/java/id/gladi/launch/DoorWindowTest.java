package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.Workspace;
import id.gladi.core.play.Command;
import id.gladi.draw.Palette;
import id.gladi.fixture.QuickHands;
import id.gladi.store.H2StepLog;
import id.gladi.ui.DoorWindow;
import id.gladi.ui.Look;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What stands between the user and a real record, and the ways past it. */
@ExtendWith(QuickHands.class)
@SuppressWarnings("NullAway.Init")
class DoorWindowTest {
  private final AtomicReference<Workspace> entered = new AtomicReference<>();
  private final Texts texts = Texts.standard(Language.INDONESIAN);

  @TempDir Path data;
  private LocalDoorway doorway;

  @BeforeEach
  void play() {
    doorway = new LocalDoorway(data, InstantSource.system(), "test", new Logs(data));
    try (var other = other()) {
      var workspace = (LocalWorkspace) workspace(other);
      try (var session = workspace.start("kukar")) {
        session.submit(new Command.WriteNote("uji", "catatan"), "uji").join();
      }
    }
  }

  @AfterEach
  void leave() {
    doorway.close();
  }

  private H2StepLog other() {
    return H2StepLog.open(data, InstantSource.system(), "test");
  }

  private Workspace workspace(H2StepLog log) {
    return new LocalWorkspace(log, InstantSource.system(), data, data.resolve("log"), _ -> {});
  }

  private void knock(FxRobot robot) {
    var attempt = DoorWindow.attempt(doorway);
    assertThat(attempt.workspace()).isNull();
    var barrier = Objects.requireNonNull(attempt.barrier());
    robot.interact(() -> {
      var look = new Look(texts, new Theme(Palette.LIGHT), new Motion());
      new DoorWindow(new Stage(), look, doorway).show(barrier, entered::set, () -> {});
    });
  }

  private String sentence(FxRobot robot) {
    return robot.lookup("#door-sentence").queryAs(Label.class).getText();
  }

  private static boolean offered(FxRobot robot, String id) {
    return robot.lookup("#" + id).query().isVisible();
  }

  private void untilEntered() throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> entered.get() != null);
  }

  @Test
  void aProtectedRecordAsksForItsPasswordUntilItIsRight(FxRobot robot) throws Exception {
    try (var other = other()) {
      other.upkeep().lock("sandi".toCharArray());
    }
    knock(robot);
    assertThat(sentence(robot)).contains("Masukkan kata sandinya");
    assertThat(offered(robot, "door-read")).isFalse();
    assertThat(offered(robot, "door-salvage")).isFalse();
    robot.clickOn("#door-password").write("sandI");
    robot.clickOn("#door-open");
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> sentence(robot).startsWith("Kata sandi salah"));
    assertThat(entered.get()).isNull();
    robot.interact(() -> robot.lookup("#door-password").queryTextInputControl().setText("sandi"));
    robot.clickOn("#door-open");
    untilEntered();
    assertThat(entered.get().sessions()).hasSize(1);
  }

  @Test
  void aSecondStartIsToldSoAndOfferedACopyToRead(FxRobot robot) throws Exception {
    try (var other = other()) {
      knock(robot);
      assertThat(sentence(robot)).contains("sedang dibuka program lain");
      robot.interact(() -> texts.language().set(Language.ENGLISH));
      assertThat(offered(robot, "door-password")).isFalse();
      robot.clickOn("#door-read");
      untilEntered();
      assertThat(entered.get().sessions()).isEqualTo(other.sessions());
      assertThat(other.read(other.sessions().getFirst().id())).hasSize(2);
    }
  }

  @Test
  void ofADamagedRecordWhatCanBeReadIsOpened(FxRobot robot) throws Exception {
    Files.writeString(data.resolve("gladi.mv.db"), "bukan basis data\n".repeat(2_000));
    knock(robot);
    assertThat(sentence(robot)).startsWith("Rekaman rusak").doesNotContain("could not", "mv.db");
    robot.clickOn("#door-salvage");
    untilEntered();
    assertThat(entered.get().sessions())
        .singleElement()
        .satisfies(session -> assertThat(session.steps()).isEqualTo(2));
  }
}
