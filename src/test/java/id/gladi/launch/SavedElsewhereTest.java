package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.FolderGoneException;
import id.gladi.app.Reply;
import id.gladi.app.SessionId;
import id.gladi.core.play.Command;
import id.gladi.draw.Palette;
import id.gladi.fixture.QuickHands;
import id.gladi.store.H2StepLog;
import id.gladi.store.bundle.Bundle;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.record.Chooser;
import id.gladi.ui.record.RecordWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The record refuses in the middle of play, and the session is carried off whole. */
@ExtendWith(QuickHands.class)
@SuppressWarnings("NullAway.Init")
class SavedElsewhereTest {
  @TempDir Path folder;
  private Path data;
  private H2StepLog log;
  private LocalWorkspace workspace;

  @BeforeEach
  void open() {
    data = folder.resolve("data");
    log = H2StepLog.open(data, InstantSource.system(), "test");
    workspace =
        new LocalWorkspace(
            log,
            InstantSource.system(),
            data,
            data.resolve("gladi.log"),
            e -> {
              throw e;
            });
  }

  @AfterEach
  void close() {
    log.close();
  }

  private String saved(FxRobot robot, SessionId session, Path file, String password) {
    robot.interact(() -> {
      var means =
          new RecordWindow.Means(
              workspace,
              Texts.standard(Language.INDONESIAN),
              new Theme(Palette.LIGHT),
              Runnable::run,
              e -> {
                throw new IllegalStateException(e);
              });
      var owner = FxToolkit.toolkitContext().getRegisteredStage();
      owner.setScene(new Scene(new Pane(), 900, 700));
      owner.show();
      RecordWindow.elsewhere(owner, means, session, choosing(file));
      robot.lookup("#elsewhere-password").queryAs(PasswordField.class).setText(password);
    });
    robot.clickOn("#elsewhere-choose");
    return robot.lookup("#elsewhere-said").queryAs(Label.class).getText();
  }

  private static Chooser choosing(Path file) {
    return new Chooser() {
      @Override
      public Optional<Path> save(String suggestedName) {
        return Optional.of(file);
      }

      @Override
      public Optional<Path> open() {
        return Optional.of(file);
      }
    };
  }

  /** The stick is pulled out: what was acknowledged is in memory and goes to another place. */
  @Test
  void allOfASessionIsSavedElsewhereWhenItsFolderIsGone(FxRobot robot) throws IOException {
    var file = folder.resolve("sesi.gladi");
    var away = folder.resolve("away");
    try (var session = workspace.start("kukar")) {
      session.submit(new Command.WriteNote("uji", "sebelum"), "uji").join();
      var before = log.copy(session.id());
      Files.move(data, away);
      var lost = session.submit(new Command.WriteNote("uji", "sesudah"), "uji");
      assertThatThrownBy(lost::join).hasCauseInstanceOf(FolderGoneException.class);
      assertThat(saved(robot, session.id(), file, "")).startsWith("Sesi tersimpan utuh");
      assertThat(data).doesNotExist();
      Files.move(away, data);
      assertThat(Bundle.read(file, Optional.empty())).isEqualTo(before);
    }
  }

  /** A stick that is put back: what reached it unsaid is taken up, and play goes on. */
  @Test
  void playGoesOnWhenTheFolderIsBack() throws IOException {
    var away = folder.resolve("away");
    try (var session = workspace.start("kukar")) {
      Files.move(data, away);
      var lost = session.submit(new Command.DeliverInject("1"), "uji");
      assertThatThrownBy(lost::join).hasCauseInstanceOf(FolderGoneException.class);
      Files.move(away, data);
      assertThat(session.submit(new Command.WriteNote("uji", "lagi"), "uji").join())
          .isInstanceOf(Reply.Stored.class);
      assertThat(session.snapshots().get().steps().steps()).isEqualTo(log.read(session.id()));
    }
  }

  @Test
  void aPlaceThatIsNotThereIsSaidInAKindSentence(FxRobot robot) throws IOException {
    var blocked = Files.writeString(folder.resolve("bukan-folder"), "");
    try (var session = workspace.start("kukar")) {
      assertThat(saved(robot, session.id(), blocked.resolve("sesi.gladi"), ""))
          .contains("bukan-folder", "pilih tempat lain")
          .doesNotContain("Exception");
    }
  }

  @Test
  void aSessionSavedElsewhereIsLockedWithItsPassword(FxRobot robot) throws IOException {
    var file = folder.resolve("sesi.gladi");
    try (var session = workspace.start("kukar")) {
      assertThat(saved(robot, session.id(), file, "sandi")).startsWith("Sesi tersimpan utuh");
      assertThat(Bundle.read(file, Optional.of("sandi".toCharArray())))
          .isEqualTo(log.copy(session.id()));
    }
  }
}
