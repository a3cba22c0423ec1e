package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.Backup;
import id.gladi.app.BackupReason;
import id.gladi.app.DatabaseInUseException;
import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.StorageException;
import id.gladi.core.play.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BackupsTest {
  private static final SessionId ID = new SessionId(1);

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-22T00:00:00Z");

  private RecordFolder folder() {
    return new RecordFolder(folder, () -> now, "test");
  }

  private H2StepLog open() {
    return folder().open();
  }

  private H2StepLog played(int steps) {
    var log = open();
    if (log.sessions().isEmpty()) {
      log.create("kukar", "Kukar", Samples.PLAN);
    }
    long first = log.read(ID).size() + 1L;
    for (long seq = first; seq < first + steps; seq++) {
      log.append(ID, Samples.acted(seq, new Event.MessageShown("x".repeat(300))));
    }
    return log;
  }

  @Test
  void closingMakesABackupOfWhatChanged() {
    played(3).close();
    assertThat(folder().backups()).extracting(Backup::reason).containsExactly(BackupReason.CLOSE);
    open().close();
    assertThat(folder().backups()).hasSize(1);
    played(1).close();
    assertThat(folder().backups()).hasSize(2);
  }

  @Test
  void aBackupIsMadeWhileTheRecordIsWritten() throws Exception {
    try (var log = played(300)) {
      var backup = log.upkeep().backUpSoon(BackupReason.PHASE);
      for (long seq = 301; seq <= 360; seq++) {
        log.append(ID, Samples.acted(seq));
      }
      backup.get();
      var made = folder().backups().getFirst();
      assertThat(log.upkeep().preview(made))
          .singleElement()
          .extracting(SessionSummary::steps)
          .satisfies(steps -> assertThat(steps).isBetween(300L, 360L));
    }
  }

  @Test
  void theNewestTenAreKeptWhateverTheClockSays() {
    try (var log = played(1)) {
      for (int made = 0; made < 12; made++) {
        now = now.minusSeconds(3_600);
        log.upkeep().backUp(BackupReason.ASKED);
      }
      assertThat(log.upkeep().backups())
          .extracting(Backup::number)
          .containsExactly(12L, 11L, 10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L);
      log.upkeep().keep(2);
      log.upkeep().backUp(BackupReason.ASKED);
      assertThat(log.upkeep().backups()).extracting(Backup::number).containsExactly(13L, 12L);
    }
  }

  @Test
  void aBackupTakesThePlaceOfTheRecordAndTheRecordBecomesABackup() {
    played(3).close();
    var three = folder().backups().getFirst();
    try (var log = played(2)) {
      assertThat(log.upkeep().preview(three)).extracting(SessionSummary::steps).containsExactly(3L);
      log.upkeep().restore(three);
      assertThat(log.read(ID)).hasSize(3);
      log.append(ID, Samples.acted(4, new Event.MessageShown("after")));
    }
    try (var log = open()) {
      assertThat(log.read(ID)).hasSize(4);
    }
    var replaced =
        folder().backups().stream()
            .filter(backup -> backup.reason() == BackupReason.REPLACED)
            .findFirst()
            .orElseThrow();
    assertThat(folder().preview(replaced, Optional.empty()))
        .extracting(SessionSummary::steps)
        .containsExactly(5L);
    folder().restore(replaced, Optional.empty());
    try (var log = open()) {
      assertThat(log.read(ID)).hasSize(5);
    }
  }

  @Test
  void aDamagedBackupReplacesNothing() throws IOException {
    played(3).close();
    var backup = folder().backups().getFirst();
    Files.writeString(folder.resolve("backups").resolve(backup.name()), "nothing".repeat(2_000));
    assertThatThrownBy(() -> folder().restore(backup, Optional.empty()))
        .isInstanceOf(StorageException.class);
    try (var log = open()) {
      assertThatThrownBy(() -> log.upkeep().restore(backup)).isInstanceOf(StorageException.class);
      assertThat(log.read(ID)).hasSize(3);
    }
  }

  /** The record and what is remembered of it change together, or neither does. */
  @Test
  void aRecordWhoseWitnessCannotBeReplacedIsNotReplaced() throws IOException {
    played(3).close();
    var backup = folder().backups().getFirst();
    played(2).close();
    var before = Files.readAllBytes(folder.resolve("gladi.mv.db"));
    var witness = folder.resolve("gladi.witness");
    Files.delete(witness);
    Files.createDirectories(witness.resolve("sesuatu"));
    assertThatThrownBy(() -> folder().restore(backup, Optional.empty()))
        .isInstanceOf(StorageException.class);
    assertThat(folder.resolve("gladi.mv.db")).hasBinaryContent(before);
  }

  @Test
  void aRecordInUseIsNotReplaced() {
    played(3).close();
    var backup = folder().backups().getFirst();
    try (var _ = open()) {
      assertThatThrownBy(() -> folder().restore(backup, Optional.empty()))
          .isInstanceOf(DatabaseInUseException.class);
    }
  }

  @Test
  void aRecordLeftOpenIsCopiedBeforeItIsOpened() throws IOException {
    played(3).close();
    var before = Files.readAllBytes(folder.resolve("gladi.mv.db"));
    Files.writeString(folder.resolve("gladi.witness"), "gladi-witness 1\nopen\n");
    open().close();
    assertThat(folder().backups().getFirst().reason()).isEqualTo(BackupReason.UNCLEAN);
    assertThat(folder.resolve("backups").resolve(folder().backups().getFirst().name()))
        .hasBinaryContent(before);
  }

  /** There is no room for a smaller file: the record stays large, and is closed as it should be. */
  @Test
  void aRecordThatCannotBeMadeSmallerIsClosedAllTheSame() throws IOException {
    var log = played(200);
    var inTheWay = Files.createDirectories(folder.resolve("gladi-next.mv.db/sesuatu"));
    log.close();
    Files.delete(inTheWay);
    Files.delete(inTheWay.getParent());
    try (var again = open()) {
      assertThat(again.read(ID)).hasSize(200);
    }
    assertThat(folder().backups()).noneMatch(b -> b.reason() == BackupReason.UNCLEAN);
  }

  @Test
  void aClosedRecordIsNoLargerThanItsRows() throws IOException {
    var log = played(200);
    long open = Files.size(folder.resolve("gladi.mv.db"));
    log.close();
    assertThat(Files.size(folder.resolve("gladi.mv.db"))).isLessThan(open / 3);
    try (var again = open()) {
      assertThat(again.read(ID)).hasSize(200);
    }
  }

  @Test
  void aSecondProgramMayReadACopy() {
    try (var log = played(3);
        var copy = folder().openToRead(Optional.empty())) {
      assertThat(copy.read(ID)).isEqualTo(log.read(ID));
      assertThatThrownBy(() -> copy.append(ID, Samples.acted(4)))
          .isInstanceOf(id.gladi.app.ReadOnlyRecordException.class);
      log.append(ID, Samples.acted(4));
      assertThat(copy.read(ID)).hasSize(3);
    }
    try (var log = open()) {
      assertThat(log.read(ID)).hasSize(4);
    }
  }

  @Test
  void theClockMayBeSetBack() {
    played(2).close();
    now = Instant.parse("2020-01-01T00:00:00Z");
    played(2).close();
    try (var log = open()) {
      assertThat(log.read(ID)).hasSize(4);
      assertThat(log.sessions()).hasSize(1);
    }
    assertThat(folder().backups()).extracting(Backup::number).containsExactly(2L, 1L);
  }
}
