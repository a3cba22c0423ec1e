package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.gladi.store.H2StepLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The data folder may be read and not written. The administrator may write everywhere, so the
 * program runs without that privilege where the tests have it.
 */
@Execution(ExecutionMode.CONCURRENT)
class ReadOnlyFolderTest {
  private static final String MAY_NOT = "-dac_override,-dac_read_search";

  @TempDir Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  @BeforeEach
  void play() throws IOException, InterruptedException {
    assumeTrue(System.getProperty("os.name").startsWith("Linux"));
    H2StepLog.open(data(), InstantSource.system(), "test").close();
    may("r-xr-xr-x");
    assumeTrue(unprivileged("touch", data().resolve("baru").toString()).code() != 0);
  }

  @AfterEach
  void release() throws IOException {
    may("rwxr-xr-x");
  }

  private void may(String what) throws IOException {
    if (!Files.isDirectory(data())) {
      return;
    }
    try (var files = Files.walk(data())) {
      for (var file : files.toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(what));
      }
    }
  }

  @Test
  void isSaidInASentenceAndNothingIsChanged() throws Exception {
    var before = Files.readAllBytes(data().resolve("gladi.mv.db"));
    for (var where : List.of(data(), data().resolve("di-bawahnya"))) {
      var call = program("play", "kukar", "--data", where.toString());
      assertThat(call.code()).isEqualTo(4);
      assertThat(call.out())
          .startsWith("Folder data tidak dapat ditulisi.")
          .doesNotContain("Exception", "at id.gladi");
    }
    assertThat(data().resolve("gladi.mv.db")).hasBinaryContent(before);
  }

  private static Call program(String... args) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add("id.gladi.launch.Main");
    command.addAll(List.of("--lang", "id"));
    command.addAll(List.of(args));
    return unprivileged(command.toArray(String[]::new));
  }

  private static Call unprivileged(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    if (Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
      command.addAll(
          List.of("/usr/bin/setpriv", "--inh-caps=" + MAY_NOT, "--bounding-set=" + MAY_NOT));
    }
    command.addAll(List.of(words));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Call(process.waitFor(), said, "");
  }
}
