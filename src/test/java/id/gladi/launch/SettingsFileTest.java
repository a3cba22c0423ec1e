package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program remembers from start to start.
class SettingsFileTest {
  private final List<Throwable> troubles = new ArrayList<>();

  @Test
  void whatWasPutIsThereAfterTheNextStart(@TempDir Path data) {
    try (var first = new SettingsFile(data, troubles::add)) {
      first.put("language", "ENGLISH");
      first.put("room.place", "10 20 300 200");
    }
    try (var second = new SettingsFile(data, troubles::add)) {
      assertThat(second.get("language")).contains("ENGLISH");
      assertThat(second.get("room.place")).contains("10 20 300 200");
      assertThat(second.get("theme")).isEmpty();
    }
    assertThat(troubles).isEmpty();
    assertThat(data).isDirectoryContaining("glob:**settings.properties");
    assertThat(data.toFile().list()).hasSize(1);
  }

  @Test
  void aFileThatCannotBeReadCountsAsEmptyAndIsReplaced(@TempDir Path data) throws IOException {
    Files.writeString(data.resolve("settings.properties"), "language=\\u12");
    try (var settings = new SettingsFile(data, troubles::add)) {
      assertThat(settings.get("language")).isEmpty();
      settings.put("theme", "DARK");
    }
    assertThat(troubles).hasSize(1);
    assertThat(Files.readString(data.resolve("settings.properties")).strip())
        .isEqualTo("theme=DARK");
  }

  @Test
  void aFolderThatCannotBeWrittenIsTroubleAndNothingElse(@TempDir Path data) throws IOException {
    var file = Files.writeString(data.resolve("no-folder"), "");
    try (var settings = new SettingsFile(file, troubles::add)) {
      settings.put("theme", "DARK");
      assertThat(settings.get("theme")).contains("DARK");
    }
    assertThat(troubles).hasSize(1);
  }

  @Test
  void aFolderIsMadeOnceAndNotAgainWhenItIsPulledOut(@TempDir Path temp) throws IOException {
    var data = temp.resolve("data");
    try (var settings = new SettingsFile(data, troubles::add)) {
      settings.put("theme", "DARK");
    }
    assertThat(data).isDirectory();
    try (var settings = new SettingsFile(data, troubles::add)) {
      Files.move(data, temp.resolve("away"));
      settings.put("theme", "LIGHT");
    }
    assertThat(troubles).hasSize(1);
    assertThat(data).doesNotExist();
  }
}
