package id.gladi.launch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  @Test
  void theDataFolderIsWhereTheSystemWantsIt() {
    var local = Map.of("LOCALAPPDATA", "/users/a/local");
    assertThat(DataFolder.of("Windows 11", "/users/a", local))
        .isEqualTo(Path.of("/users/a/local/Gladi"));
    assertThat(DataFolder.of("Windows 11", "/users/a", Map.of()))
        .isEqualTo(Path.of("/users/a/AppData/Local/Gladi"));
    assertThat(DataFolder.of("Mac OS X", "/Users/a", Map.of()))
        .isEqualTo(Path.of("/Users/a/Library/Application Support/Gladi"));
    assertThat(DataFolder.of("Linux", "/home/a", Map.of("XDG_DATA_HOME", "/data/a")))
        .isEqualTo(Path.of("/data/a/gladi"));
    assertThat(DataFolder.of("Linux", "/home/a", Map.of("XDG_DATA_HOME", "relative")))
        .isEqualTo(Path.of("/home/a/.local/share/gladi"));
    assertThat(DataFolder.of("Linux", "/home/a", Map.of()))
        .isEqualTo(Path.of("/home/a/.local/share/gladi"));
  }

  @Test
  void englishOnlyWhereTheSystemSaysSo() {
    var english = Locale.of("en");
    assertThat(Language.of(english, "Windows 11", Map.of())).isEqualTo("en");
    assertThat(Language.of(english, "Linux", Map.of("LANG", "en_GB.UTF-8"))).isEqualTo("en");
    assertThat(Language.of(english, "Linux", Map.of("LANG", "C.UTF-8"))).isEqualTo("id");
    assertThat(Language.of(english, "Linux", Map.of())).isEqualTo("id");
    assertThat(Language.of(Locale.of("id"), "Linux", Map.of("LANG", "id_ID"))).isEqualTo("id");
    assertThat(Language.of(Locale.of("nl"), "Mac OS X", Map.of())).isEqualTo("id");
  }
}
