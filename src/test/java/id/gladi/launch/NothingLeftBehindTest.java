package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.store.H2StepLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A protected record is played, backed up, exported and reported by the program in a process and a
 * folder for temporary files of its own, and killed at it: while that goes on and afterwards no
 * temporary file, no log and no file of the data folder holds a word of the exercise. {@code
 * -Dgladi.reports=html,docx,pdf} writes more kinds of reports.
 */
@Execution(ExecutionMode.CONCURRENT)
class NothingLeftBehindTest {
  /** From the exercise's name and its injects. */
  private static final List<String> SECRETS =
      List.of("Kutai Kartanegara", "Pengamanan KPU Kukar", "Korlap meminta bertemu");

  private static final String REPORTS = System.getProperty("gladi.reports", "html");

  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  @TempDir Path folder;

  @Test
  void noFileButTheWantedOnesHoldsAWordOfTheExercise() throws Exception {
    var data = folder.resolve("data");
    var temporary = Files.createDirectory(folder.resolve("tmp"));
    var out = Files.createDirectory(folder.resolve("out"));
    var password = Files.writeString(folder.resolve("sandi"), "kata sandi latihan");
    try (var log = H2StepLog.open(data, InstantSource.system(), "test")) {
      log.upkeep().lock(Files.readString(password).toCharArray());
    }
    var told = new ConcurrentSkipListSet<Path>();
    try (var victim =
        Victim.of(
            List.of("-Djava.io.tmpdir=" + temporary),
            "id.gladi.launch.Chores",
            data.toString(),
            out.toString(),
            password.toString(),
            REPORTS)) {
      victim.watchedUntil("round 1", () -> told.addAll(telling(temporary)));
      assertThat(victim.lines()).contains("round 1");
      victim.killedAfter(700);
    }
    assertThat(told).isEmpty();
    assertThat(telling(temporary)).isEmpty();
    assertThat(telling(data)).isEmpty();
    assertThat(data.resolve("backups")).isNotEmptyDirectory();
    assertThat(telling(out)).contains(out.resolve("laporan.html"));
  }

  private static Set<Path> telling(Path folder) {
    var found = new ConcurrentSkipListSet<Path>();
    try (var files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).filter(NothingLeftBehindTest::tells).forEach(found::add);
    } catch (IOException | UncheckedIOException e) {
      return found;
    }
    return found;
  }

  /** A file may be gone before it is looked at. */
  private static boolean tells(Path file) {
    try {
      var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return SECRETS.stream()
          .anyMatch(secret ->
              ENCODINGS.stream()
                  .map(as -> new String(secret.getBytes(as), StandardCharsets.ISO_8859_1))
                  .anyMatch(bytes::contains));
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
