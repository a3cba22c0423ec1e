package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import id.gladi.store.H2StepLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log tells where it went wrong and never what was played. */
@SuppressWarnings("NullAway.Init")
class LogsTest {
  private static final String SECRET = "RAHASIA-LATIHAN";

  @TempDir Path data;
  private final LoggerContext context = new LoggerContext();
  private Logs logs;

  @BeforeEach
  void begin() {
    logs = new Logs(data);
    context.setMDCAdapter(new LogbackMDCAdapter());
    context.start();
    logs.begin(context);
  }

  @AfterEach
  void end() {
    context.stop();
  }

  private void keep(String code, Throwable trouble) {
    context.getLogger("id.gladi.launch").error("{}", code, trouble);
  }

  @Test
  void anExceptionIsWrittenWithoutWhatItSays() throws IOException {
    keep(
        "G-123456",
        new IllegalStateException(
            SECRET, new SQLException("duplicate " + SECRET + " [23505-252]")));
    assertThat(logs.file())
        .content()
        .contains(
            "G-123456",
            "java.lang.IllegalStateException\n",
            "caused by java.sql.SQLException [23505-252]\n",
            "LogsTest.anExceptionIsWrittenWithoutWhatItSays")
        .doesNotContain(SECRET);
  }

  @Test
  void librariesHaveNoSay() throws IOException {
    context.getLogger("h2database").error(SECRET);
    context.getLogger("org.apache.pdfbox").error(SECRET);
    context.getLogger("id.gladi.launch").info("begun");
    assertThat(logs.file()).content().contains("begun").doesNotContain(SECRET);
  }

  @Test
  void theLogRolls() throws IOException {
    var log = context.getLogger("id.gladi.launch");
    for (int line = 0; line < 60_000; line++) {
      log.info("line {} of a long evening at the table, with nothing of an exercise in it", line);
    }
    try (var files = Files.list(data.resolve("logs"))) {
      assertThat(files.toList())
          .hasSizeBetween(2, 5)
          .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(3L << 20));
    }
  }

  @Test
  void theDiagnosticFileHoldsTheLogAndNothingOfAnExercise() throws IOException {
    Files.createDirectories(data.resolve("exercises"));
    Files.writeString(data.resolve("exercises").resolve(SECRET + ".json"), SECRET);
    H2StepLog.open(data, InstantSource.system(), "test").close();
    keep("G-654321", new IllegalStateException(SECRET));
    var file = data.resolve("diagnosis.zip");
    new Diagnosis(data, logs.file(), "0.1.0", Instant.EPOCH).write(file);
    var text = unpacked(file);
    assertThat(text)
        .contains(
            "Gladi 0.1.0", "java.runtime.version=", "gladi.mv.db ", "exercises: 1", "G-654321")
        .doesNotContain(SECRET);
  }

  private static String unpacked(Path file) throws IOException {
    var text = new StringBuilder();
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(entry.getName()).append('\n');
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return text.toString();
  }
}
