package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.SessionId;
import id.gladi.store.H2StepLog;
import id.gladi.store.Integrity;
import id.gladi.store.Integrity.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged is on the disk, whenever the program dies. The process is killed by its
 * handle: destroying the process object would throw away acknowledgements that are still in the
 * pipe.
 */
class KilledTest {
  @TempDir Path data;

  @Test
  void everyAcknowledgedStepSurvivesTheEndOfTheProcess() throws Exception {
    var child = start();
    long acknowledged;
    try (var out = child.inputReader()) {
      acknowledged = lastOf(out, 150);
      child.toHandle().destroyForcibly();
      acknowledged = Math.max(acknowledged, lastOf(out, Long.MAX_VALUE));
    }
    child.waitFor();
    try (var log = H2StepLog.open(data, InstantSource.system(), "test")) {
      var id = new SessionId(1);
      assertThat((long) log.read(id).size()).isBetween(acknowledged, acknowledged + 1);
      assertThat(new Integrity(log, new FilePlans()::read).verify(id))
          .isInstanceOf(Verdict.Sound.class);
    }
  }

  @Test
  void anotherProcessIsToldThatTheRecordIsInUse() throws Exception {
    var child = start();
    try (var out = child.inputReader()) {
      assertThat(lastOf(out, 1)).isPositive();
      var call = Call.of(data, "verify");
      assertThat(call.code()).isEqualTo(4);
      assertThat(call.err()).contains("sedang dibuka program lain");
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  private Process start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            "id.gladi.launch.Main",
            "play",
            "kukar",
            "--ack",
            "--soak",
            "1000000",
            "--data",
            data.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Reads until so many steps were acknowledged or nothing more comes; the last one's number. */
  private static long lastOf(BufferedReader out, long wanted) throws IOException {
    long last = 0;
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (line.matches("committed 1 \\d+")) {
        last = Long.parseLong(line.substring("committed 1 ".length()));
      }
      if (last >= wanted) {
        break;
      }
    }
    return last;
  }
}
