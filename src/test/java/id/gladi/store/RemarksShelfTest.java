package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.BackupReason;
import id.gladi.app.ReadOnlyRecordException;
import id.gladi.app.RemarksUnreadableException;
import id.gladi.app.SessionId;
import id.gladi.app.UnknownSessionException;
import id.gladi.core.play.Event;
import id.gladi.core.review.Remarks;
import id.gladi.fixture.SomeRemarks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemarksShelfTest {
  private static final SessionId ID = new SessionId(1);
  private static final Optional<char[]> NONE = Optional.empty();
  private static final Optional<char[]> PASSWORD = Optional.of("sandi".toCharArray());
  private static final String KEY = "0123456789abcdef".repeat(4);
  private static final Remarks REMARKS = SomeRemarks.full();
  private static final String SECRET = "Radio mati di ring 1";

  @TempDir Path folder;
  private Instant now = Instant.EPOCH;

  private RecordFolder folder() {
    return new RecordFolder(folder, () -> now, "test");
  }

  @BeforeEach
  void play() {
    try (var log = folder().open()) {
      log.create("kukar", "Kukar", Samples.PLAN);
      log.append(ID, Samples.acted(1, new Event.MessageShown("Massa tiba")));
    }
  }

  private List<Path> filesWithTheSecret() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(RemarksShelfTest::tells).toList();
    }
  }

  private static boolean tells(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(SECRET);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A backup holds none: they are corrected for days after the play that it brings back. */
  @Test
  void restoringABackupLeavesTheRemarksAsTheyAre() {
    try (var log = folder().open()) {
      var _ = log.upkeep().backUp(BackupReason.ASKED);
      log.upkeep().remarks().write(ID, REMARKS);
      log.append(ID, Samples.acted(2));
      log.upkeep().restore(log.upkeep().backups().getFirst());
      assertThat(log.read(ID)).hasSize(1);
      assertThat(log.upkeep().remarks().read(ID)).contains(REMARKS);
    }
  }

  @Test
  void remarksAreKeptBesideTheRecordAndNeverChangeIt() throws IOException {
    try (var log = folder().open()) {
      var before = log.copy(ID);
      assertThat(before.remarks()).isEmpty();
      log.upkeep().remarks().write(ID, REMARKS);
      assertThat(log.copy(ID)).isEqualTo(before.with(Optional.of(REMARKS)));
    }
    var record = Files.readAllBytes(folder.resolve("gladi.mv.db"));
    try (var log = folder().openToRead(NONE)) {
      assertThat(log.upkeep().remarks().read(ID)).contains(REMARKS);
      assertThatThrownBy(() -> log.upkeep().remarks().write(ID, Remarks.NONE))
          .isInstanceOf(ReadOnlyRecordException.class);
    }
    assertThat(folder.resolve("gladi.mv.db")).hasBinaryContent(record);
    assertThat(filesWithTheSecret()).hasSize(1);
  }

  /** What a crash left in clear text is encrypted at the next opening. */
  @Test
  void theyAreEncryptedWithTheRecordAndOnlyWithIt() throws IOException {
    Path file;
    byte[] clear;
    try (var log = folder().open()) {
      log.upkeep().remarks().write(ID, REMARKS);
      file = filesWithTheSecret().getFirst();
      clear = Files.readAllBytes(file);
      log.upkeep().remarks().keepHouse(REMARKS.front());
      log.upkeep().lock(PASSWORD.orElseThrow());
      assertThat(filesWithTheSecret()).isEmpty();
      assertThat(log.upkeep().remarks().read(ID)).contains(REMARKS);
      log.upkeep().remarks().write(ID, REMARKS.withHidden(List.of()));
      assertThat(filesWithTheSecret()).isEmpty();
    }
    Files.write(file, clear);
    Files.write(file.resolveSibling(file.getFileName() + ".part"), clear);
    try (var log = folder().open(PASSWORD)) {
      assertThat(filesWithTheSecret()).isEmpty();
      assertThat(log.upkeep().remarks().read(ID)).contains(REMARKS);
      assertThat(log.upkeep().remarks().house()).isEqualTo(REMARKS.front().house());
      log.upkeep().unlock();
      log.upkeep().remarks().write(ID, REMARKS);
    }
    assertThat(filesWithTheSecret()).hasSize(1);
    try (var log = folder().open()) {
      assertThat(log.upkeep().remarks().read(ID)).contains(REMARKS);
    }
  }

  /** A backup from before the session takes its number back; the next session gets it anew. */
  @Test
  void aNewSessionNeverGetsTheRemarksOfAnotherThatHadItsNumber() {
    try (var log = folder().open()) {
      log.upkeep().backUp(BackupReason.ASKED);
      var second = log.create("kukar", "Kukar", Samples.PLAN);
      log.upkeep().remarks().write(second, REMARKS);
      log.upkeep().restore(log.upkeep().backups().getFirst());
      assertThatThrownBy(() -> log.upkeep().remarks().read(second))
          .isInstanceOf(UnknownSessionException.class);
      now = now.plusSeconds(60);
      assertThat(log.create("kukar", "Kukar", Samples.PLAN)).isEqualTo(second);
      assertThat(log.upkeep().remarks().read(second)).isEmpty();
    }
  }

  @Test
  void aDamagedFileIsNamedAndKeepsNobodyFromProtectingTheRecord() throws IOException {
    try (var log = folder().open()) {
      log.upkeep().remarks().write(ID, REMARKS);
      var file = filesWithTheSecret().getFirst();
      Files.writeString(file, "{ rusak");
      assertThatThrownBy(() -> log.upkeep().remarks().read(ID))
          .isInstanceOf(RemarksUnreadableException.class)
          .hasMessageContaining(String.valueOf(file.getFileName()));
      log.upkeep().remarks().recode(KEY);
      var locked = Files.readAllBytes(file);
      locked[locked.length - 1] ^= 1;
      Files.write(file, locked);
      log.upkeep().remarks().recode("");
      assertThat(file).hasBinaryContent(locked);
    }
  }
}
