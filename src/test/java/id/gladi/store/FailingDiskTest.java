package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.BackupReason;
import id.gladi.app.DiskFullException;
import id.gladi.app.FolderGoneException;
import id.gladi.app.SessionId;
import id.gladi.core.play.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk refuses in the middle of a session: nothing acknowledged is lost, play goes on later.
 */
class FailingDiskTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final SessionId ID = new SessionId(1);

  @TempDir Path temp;

  private Path folder() {
    return temp.resolve("data");
  }

  @BeforeEach
  void register() {
    DiskDouble.register();
  }

  @AfterEach
  void forget() {
    DiskDouble.forget(file());
  }

  private Path file() {
    return folder().resolve("gladi.mv.db");
  }

  private H2StepLog played() {
    var log = new RecordFolder(folder(), CLOCK, "test").open(DiskDouble.DISK, Migrations.shipped());
    log.create("kukar", "Kukar", Samples.PLAN);
    for (int seq = 1; seq <= 5; seq++) {
      log.append(ID, Samples.acted(seq));
    }
    return log;
  }

  @Test
  void aFullDiskIsSaidAndPlayGoesOnWhenThereIsRoom() {
    try (var log = played()) {
      DiskDouble.platter(file()).roomFor(0);
      var step = Samples.acted(6, new Event.MessageShown("x".repeat(5_000)));
      assertThatThrownBy(() -> log.append(ID, step)).isInstanceOf(DiskFullException.class);
      assertThatThrownBy(() -> log.append(ID, step)).isInstanceOf(DiskFullException.class);
      DiskDouble.platter(file()).roomFor(Long.MAX_VALUE);
      assertThat(log.read(ID)).hasSize(5);
      log.append(ID, step);
      assertThat(log.read(ID)).hasSize(6);
    }
    try (var log = new RecordFolder(folder(), CLOCK, "test").open()) {
      assertThat(log.read(ID)).hasSize(6);
    }
  }

  @Test
  void aFolderThatIsPulledOutIsSaidAndNothingIsAcknowledgedInTheVoid() throws IOException {
    var away = temp.resolve("away");
    try (var log = played()) {
      Files.move(folder(), away);
      assertThatThrownBy(() -> log.append(ID, Samples.acted(6)))
          .isInstanceOf(FolderGoneException.class);
      assertThatThrownBy(() -> log.upkeep().backUp(BackupReason.PHASE))
          .isInstanceOf(FolderGoneException.class);
      assertThat(folder()).doesNotExist();
      Files.move(away, folder());
      int stored = log.read(ID).size();
      assertThat(stored).isBetween(5, 6);
      log.append(ID, Samples.acted(stored + 1));
    }
    try (var log = new RecordFolder(folder(), CLOCK, "test").open()) {
      assertThat(log.read(ID)).hasSizeBetween(6, 7);
    }
  }
}
