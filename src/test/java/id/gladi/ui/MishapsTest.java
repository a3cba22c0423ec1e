package id.gladi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Command;
import id.gladi.draw.Palette;
import id.gladi.fixture.QuickHands;
import id.gladi.launch.ProgramData;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What nobody expected happens while a session with a secret in it is in the record. */
@ExtendWith(QuickHands.class)
@SuppressWarnings("NullAway.Init")
class MishapsTest {
  private static final String SECRET = "RAHASIA-LATIHAN";

  @TempDir Path folder;
  private ProgramData data;
  private Mishaps mishaps;
  private Path chosen;

  @Start
  void start(Stage stage) throws IOException {
    var folders = folder.resolve("data");
    data = new ProgramData(folders);
    try (var session = data.workspace().start("kukar")) {
      session.submit(new Command.WriteNote("pencatat", SECRET), "pencatat").join();
    }
    Files.writeString(folders.resolve(SECRET + ".json"), SECRET);
    chosen = folder.resolve("diagnosis.zip");
    var root = new StackPane();
    var look =
        new Look(Texts.standard(Language.INDONESIAN), new Theme(Palette.LIGHT), new Motion());
    var messages = new Messages(root, look.texts());
    root.getChildren().add(messages.layer());
    mishaps =
        new Mishaps(data.workspace(), look, messages, Runnable::run, () -> Optional.of(chosen));
    stage.setScene(new Scene(root, 800, 600));
    stage.show();
  }

  @AfterEach
  void close() {
    data.close();
  }

  private void somethingUnexpected(FxRobot robot) {
    robot.interact(() -> mishaps.failures().accept(new IllegalStateException(SECRET)));
  }

  private static String said(FxRobot robot) {
    return robot.lookup("#messages").lookup(".label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aFaultShowsItsCodeTheLogAndSavesAFileWithoutTheExercise(FxRobot robot) throws IOException {
    somethingUnexpected(robot);
    assertThat(said(robot))
        .containsPattern("[0-9A-F]{4}-[0-9A-F]{4}")
        .contains("gladi.log")
        .doesNotContain(SECRET);
    robot.clickOn("#message-diagnose");
    assertThat(said(robot)).isEqualTo("Berkas diagnosis tersimpan: " + chosen);
    assertThat(unpacked(chosen)).contains("program.txt", "gladi.mv.db ").doesNotContain(SECRET);
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidInASentence(FxRobot robot) throws IOException {
    chosen = Files.writeString(folder.resolve("berkas"), "").resolve("diagnosis.zip");
    somethingUnexpected(robot);
    robot.clickOn("#message-diagnose");
    assertThat(said(robot))
        .contains(chosen.getParent() + " tidak ada")
        .doesNotContain("kode ini", "Exception");
    assertThat(chosen).doesNotExist();
  }

  private static String unpacked(Path file) throws IOException {
    var text = new StringBuilder();
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(entry.getName()).append('\n');
        text.append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1)).append('\n');
      }
    }
    return text.toString();
  }
}
