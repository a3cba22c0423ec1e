package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.DatabaseInUseException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenTest {
  @TempDir Path data;

  @Test
  void linuxNeedsADisplayAndGtk() {
    var display = Map.of("DISPLAY", ":0");
    assertThat(Screen.of("Linux", Map.of(), _ -> true)).isEqualTo(Screen.NONE);
    assertThat(Screen.of("Linux", Map.of("DISPLAY", " "), _ -> true)).isEqualTo(Screen.NONE);
    assertThat(Screen.of("Linux", display, _ -> false)).isEqualTo(Screen.NO_GTK);
    assertThat(Screen.of("Linux", display, "libgtk-3.so.0"::equals)).isEqualTo(Screen.READY);
    assertThat(Screen.of("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), _ -> true))
        .isEqualTo(Screen.READY);
  }

  @Test
  void otherSystemsAlwaysHaveAScreen() {
    assertThat(Screen.of("Windows 11", Map.of(), _ -> false)).isEqualTo(Screen.READY);
    assertThat(Screen.of("Mac OS X", Map.of(), _ -> false)).isEqualTo(Screen.READY);
  }

  @Test
  void withAScreenTheWindowOpens() {
    var graph = AppGraph.of(data, Screen.READY, ToldWindow.opening(true), (_, _) -> data);
    var call = Call.of(graph.commandLine(), "id", "--data", data.toString());
    assertThat(call).isEqualTo(new Call(0, "", ""));
  }

  @Test
  void aRecordThatIsInUseIsSaidInAWindowAndInTheTerminal() {
    var window =
        ToldWindow.meeting(new DatabaseInUseException("locked", new IllegalStateException()));
    var graph = AppGraph.of(data, Screen.READY, window, (_, _) -> data);
    var call = Call.of(graph.commandLine(), "id", "--data", data.toString());
    assertThat(call.code()).isEqualTo(4);
    assertThat(call.err()).contains("Rekaman sedang dibuka program lain");
    assertThat(window.said()).hasSize(1);
    assertThat(window.said().getFirst()).startsWith("id: Rekaman sedang dibuka program lain");
  }

  @Test
  void memoryThatDoesNotSufficeIsSaidInASentence() {
    var window =
        new WindowStarter() {
          @Override
          public boolean start(Path folder, String language) {
            throw new OutOfMemoryError("Java heap space");
          }

          @Override
          public void refuse(String language, String sentence) {
            throw new AssertionError(sentence);
          }
        };
    var graph = AppGraph.of(data, Screen.READY, window, (_, _) -> data);
    var call = Call.of(graph.commandLine(), "en", "--data", data.toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).startsWith("The program's memory (").doesNotContain("heap");
  }

  @Test
  void withoutAScreenBothLanguagesSayWhyAndTheMainJobIsDone() throws Exception {
    var call = Call.of(data, "--data", data.toString());
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).contains("Tidak ada layar", "There is no display", "xvfb-run mvn");
    assertThat(call.out().lines().filter(line -> line.startsWith("Gambar papan: "))).hasSize(6);
    for (var line : call.out().lines().filter(l -> l.contains("target/demo")).toList()) {
      var file = Path.of(line.substring(line.indexOf(": ") + 2));
      assertThat(Files.size(file)).isGreaterThan(10_000);
    }
  }
}
