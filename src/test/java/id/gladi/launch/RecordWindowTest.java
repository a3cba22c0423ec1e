package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.core.play.Command;
import id.gladi.draw.Palette;
import id.gladi.fixture.QuickHands;
import id.gladi.store.H2StepLog;
import id.gladi.store.RecordFolder;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.record.RecordWindow;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Spinner;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The record's window over a real record. */
@ExtendWith(QuickHands.class)
@SuppressWarnings("NullAway.Init")
class RecordWindowTest {
  private static final SessionId ID = new SessionId(1);

  @TempDir static Path data;
  private H2StepLog log;

  @Start
  void start(Stage stage) {
    log = H2StepLog.open(data, InstantSource.system(), "test");
    var workspace =
        new LocalWorkspace(
            log,
            InstantSource.system(),
            data,
            data.resolve("gladi.log"),
            e -> {
              throw e;
            });
    if (workspace.sessions().isEmpty()) {
      try (var session = workspace.start("kukar")) {
        session.submit(new Command.DeliverInject("1"), "fasilitator").join();
      }
    }
    stage.setScene(new Scene(new Pane(), 900, 700));
    stage.show();
    var means =
        new RecordWindow.Means(
            workspace,
            Texts.standard(Language.INDONESIAN),
            new Theme(Palette.LIGHT),
            Runnable::run,
            e -> {
              throw new IllegalStateException(e);
            });
    RecordWindow.care(stage, means, () -> {});
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void aBackupIsMadeLookedIntoAndRestored(FxRobot robot) {
    robot.clickOn("#record-backup");
    assertThat(said(robot)).isEqualTo("Cadangan sudah dibuat.");
    ListView<?> backups = robot.lookup("#record-backups").queryListView();
    robot.interact(() -> backups.getSelectionModel().selectFirst());
    assertThat(robot.lookup("#record-preview").queryListView().getItems()).hasSize(1);
    robot.clickOn("#record-restore");
    assertThat(said(robot)).contains("sekarang menjadi rekaman");
    assertThat(log.read(ID)).hasSize(2);
  }

  @Test
  void aSessionIsSealed(FxRobot robot) {
    ListView<?> sessions = robot.lookup("#record-sessions").queryListView();
    robot.interact(() -> sessions.getSelectionModel().selectFirst());
    robot.clickOn("#record-seal");
    assertThat(said(robot)).contains("ditutup selamanya");
    assertThat(log.sessions()).noneMatch(SessionSummary::sealed);
    robot.clickOn("#record-seal");
    assertThat(said(robot)).isEqualTo("Sesi 1 ditutup dan disegel.");
    robot.interact(() -> sessions.getSelectionModel().selectFirst());
    robot.clickOn("#record-seal");
    robot.clickOn("#record-seal");
    assertThat(said(robot)).contains("sudah ditutup dan disegel");
  }

  @Test
  void aPasswordIsSetAndRemoved(FxRobot robot) {
    type(robot, "sandi", "lain");
    robot.clickOn("#record-lock");
    assertThat(said(robot)).contains("berbeda");
    type(robot, "sandi", "sandi");
    robot.clickOn("#record-lock");
    assertThat(said(robot)).isEqualTo("Rekaman dan cadangannya terenkripsi.");
    assertThat(new RecordFolder(data, InstantSource.system(), "test").locked()).isTrue();
    robot.clickOn("#record-unlock");
    assertThat(said(robot)).contains("tidak lagi terenkripsi");
    assertThat(log.upkeep().locked()).isFalse();
    assertThat(log.read(ID)).isNotEmpty();
  }

  @Test
  void howManyBackupsAreKeptIsChosen(FxRobot robot) {
    Spinner<Integer> kept = robot.lookup("#record-keep").query();
    assertThat(kept.getValue()).isEqualTo(10);
    robot.interact(() -> kept.getValueFactory().setValue(2));
    assertThat(said(robot)).startsWith("2 cadangan terbaru");
    for (int made = 0; made < 3; made++) {
      robot.clickOn("#record-backup");
    }
    assertThat(robot.lookup("#record-backups").queryListView().getItems()).hasSize(2);
    robot.interact(() -> kept.getValueFactory().setValue(10));
    assertThat(log.upkeep().keep()).isEqualTo(10);
  }

  private static void type(FxRobot robot, String first, String again) {
    robot.interact(() -> {
      robot.lookup("#new-password").queryAs(PasswordField.class).setText(first);
      robot.lookup("#new-password-again").queryAs(PasswordField.class).setText(again);
    });
  }

  private static String said(FxRobot robot) {
    return robot.lookup("#record-said").queryAs(Label.class).getText();
  }
}
