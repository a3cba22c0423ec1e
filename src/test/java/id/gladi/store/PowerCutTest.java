package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.SessionId;
import id.gladi.core.play.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The power fails after a step was acknowledged: what the disk was forced to keep holds the step,
 * whatever else of the rest it got to. {@code -Dgladi.cuts=N} cuts more often.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
@Execution(ExecutionMode.CONCURRENT)
class PowerCutTest {
  private static final int CUTS = Integer.getInteger("gladi.cuts", 40);
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @TempDir Path folder;

  @BeforeEach
  void register() {
    DiskDouble.register();
  }

  @AfterEach
  void forget() {
    DiskDouble.forget(file());
  }

  private Path file() {
    return folder.resolve("gladi.mv.db");
  }

  @Test
  void everyAcknowledgedStepSurvivesAPowerCut() throws IOException {
    everyStepIsLeft(DiskDouble.DISK, CUTS, 1);
  }

  /** A cut falls before, while and after the file is replaced by another that is written anew. */
  @Test
  void everyAcknowledgedStepSurvivesAPowerCutWhileTheFileIsWrittenAnew() throws IOException {
    everyStepIsLeft(DiskDouble.impatient(1), CUTS / 2, 3);
  }

  private void everyStepIsLeft(Disk disk, int cuts, int stepsBetween) throws IOException {
    var dice = new SplittableRandom(7);
    int steps = cuts * stepsBetween;
    SessionId id;
    try (var log = new RecordFolder(folder, CLOCK, "test").open(disk, Migrations.shipped())) {
      id = log.create("kukar", "Kukar", Samples.PLAN);
      for (int seq = 1; seq <= steps; seq++) {
        log.append(id, Samples.acted(seq, new Event.MessageShown("x".repeat(seq * 37 % 3000))));
        if (seq % stepsBetween == 0) {
          var platter = DiskDouble.platter(file());
          assertThat(stepsLeft(id, platter.cut())).isEqualTo(seq);
          assertThat(stepsLeft(id, platter.cut(dice))).isEqualTo(seq);
        }
      }
    }
    assertThat(stepsLeft(id, Files.readAllBytes(file()))).isEqualTo(steps);
  }

  /** The double itself is no comfort: what is only committed does not survive it. */
  @Test
  void withoutForcingTheDiskAStepIsLost() throws Exception {
    try (var db = new DbFile(DiskDouble.DISK, file(), "").open(Migrations.shipped(), CLOCK)) {
      db.durably(() -> 0);
      db.run("CREATE TABLE word (id INT PRIMARY KEY)");
      db.durably(() -> 0);
      db.run("INSERT INTO word VALUES (1)");
      var left = Files.createDirectory(folder.resolve("left"));
      Files.write(left.resolve("gladi.mv.db"), DiskDouble.platter(file()).cut());
      try (var found =
          new DbFile(Disk.OWN, left.resolve("gladi.mv.db"), "").open(Migrations.shipped(), CLOCK)) {
        assertThat(found.first("SELECT count(*) FROM word", row -> row.getInt(1))).hasValue(0);
      }
    }
  }

  private int stepsLeft(SessionId id, byte[] left) throws IOException {
    var after = Files.createTempDirectory(folder, "cut");
    Files.write(after.resolve("gladi.mv.db"), left);
    try (var log = H2StepLog.open(after, CLOCK, "test")) {
      return log.read(id).size();
    } finally {
      discard(after);
    }
  }

  private static void discard(Path after) throws IOException {
    try (var files = Files.walk(after)) {
      for (var file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }
}
