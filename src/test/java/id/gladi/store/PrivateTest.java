package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.BackupReason;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.PasswordNeededException;
import id.gladi.app.SessionId;
import id.gladi.app.WrongPasswordException;
import id.gladi.core.play.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PrivateTest {
  private static final SessionId ID = new SessionId(1);
  private static final Optional<char[]> NONE = Optional.empty();
  private static final Optional<char[]> FIRST = Optional.of("kata sandi pertama".toCharArray());
  private static final Optional<char[]> SECOND = Optional.of("yang kedua – é".toCharArray());
  private static final String SECRET = "RAHASIA-LATIHAN";

  @TempDir Path folder;

  private RecordFolder folder() {
    return new RecordFolder(folder, InstantSource.fixed(Instant.EPOCH), "test");
  }

  @BeforeEach
  void play() {
    try (var log = folder().open()) {
      log.create("kukar", "Kukar", Samples.PLAN);
      log.append(ID, Samples.acted(1, new Event.MessageShown(SECRET)));
    }
  }

  private void lock() {
    try (var log = folder().open()) {
      log.upkeep().lock(FIRST.orElseThrow());
      log.append(ID, Samples.acted(2, new Event.MessageShown(SECRET)));
    }
  }

  @Test
  void aLockedRecordIsReadWithItsPasswordOnly() throws IOException {
    assertThat(filesWithTheSecret()).isNotEmpty();
    lock();
    assertThat(folder().locked()).isTrue();
    assertThat(filesWithTheSecret()).isEmpty();
    assertThatThrownBy(() -> folder().open(NONE)).isInstanceOf(PasswordNeededException.class);
    assertThatThrownBy(() -> folder().open(SECOND)).isInstanceOf(WrongPasswordException.class);
    assertThatThrownBy(() -> folder().openToRead(SECOND))
        .isInstanceOf(WrongPasswordException.class);
    try (var log = folder().open(FIRST)) {
      assertThat(log.read(ID)).hasSize(2);
      log.upkeep().backUp(BackupReason.ASKED);
    }
    assertThat(filesWithTheSecret()).isEmpty();
  }

  @Test
  void theBackupsOfALockedRecordAreRestoredWithItsPassword() {
    lock();
    var oldest = folder().backups().getLast();
    assertThat(folder().preview(oldest, FIRST)).hasSize(1);
    assertThatThrownBy(() -> folder().preview(oldest, SECOND))
        .isInstanceOf(WrongPasswordException.class);
    folder().restore(oldest, FIRST);
    try (var log = folder().open(FIRST)) {
      assertThat(log.read(ID)).hasSize(1);
    }
  }

  @Test
  void thePasswordIsChanged() {
    lock();
    try (var log = folder().open(FIRST)) {
      log.upkeep().lock(SECOND.orElseThrow());
      assertThat(log.read(ID)).hasSize(2);
    }
    assertThatThrownBy(() -> folder().open(FIRST)).isInstanceOf(WrongPasswordException.class);
    try (var log = folder().open(SECOND)) {
      assertThat(log.read(ID)).hasSize(2);
      assertThat(log.upkeep().preview(log.upkeep().backups().getLast())).hasSize(1);
    }
  }

  @Test
  void thePasswordIsRemoved() throws IOException {
    lock();
    try (var log = folder().open(FIRST)) {
      log.upkeep().unlock();
    }
    assertThat(folder.resolve("gladi.key")).doesNotExist();
    try (var log = folder().open()) {
      assertThat(log.read(ID)).hasSize(2);
      for (var backup : log.upkeep().backups()) {
        assertThat(log.upkeep().preview(backup)).hasSize(1);
      }
    }
    assertThat(filesWithTheSecret()).hasSizeGreaterThan(1);
  }

  @Test
  void withoutItsKeyFileARecordIsSaidToBeUnreadable() throws IOException {
    lock();
    Files.delete(folder.resolve("gladi.key"));
    assertThatThrownBy(() -> folder().open(FIRST))
        .isInstanceOf(DatabaseUnreadableException.class)
        .hasMessageContaining("gladi.key");
  }

  /** The program was killed between the record and its backups. */
  @Test
  void backupsThatWereLeftInClearTextAreEncryptedAtTheNextOpening() throws IOException {
    var backup = folder.resolve("backups").resolve(folder().backups().getFirst().name());
    var clear = Files.readAllBytes(backup);
    lock();
    Files.write(backup, clear);
    assertThat(filesWithTheSecret()).containsExactly(backup);
    folder().open(FIRST).close();
    assertThat(filesWithTheSecret()).isEmpty();
  }

  private List<Path> filesWithTheSecret() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(PrivateTest::tells).toList();
    }
  }

  private static boolean tells(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(SECRET);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
