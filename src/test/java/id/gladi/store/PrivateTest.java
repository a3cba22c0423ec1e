package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.BackupReason;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.PasswordNeededException;
import id.gladi.app.SessionId;
import id.gladi.app.StorageException;
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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

  /** The program was killed while it gave files a key or took it off: copies lie about. */
  @Test
  void copiesThatAKillLeftGoBeforeAnythingElseIsDone() throws IOException {
    for (var inside : List.of(folder, folder.resolve("backups"))) {
      var left = Files.createDirectory(inside.resolve("gladi-recode4711"));
      Files.writeString(left.resolve("recode.mv.db"), SECRET);
    }
    Files.writeString(folder.resolve("gladi-next.mv.db.part"), SECRET);
    Files.writeString(folder.resolve("backups/gladi-000009.mv.db.part"), SECRET);
    var theirs = Files.createDirectory(folder.resolve("gladi-recode-kami"));
    lock();
    assertThat(filesWithTheSecret()).isEmpty();
    assertThat(theirs).exists();
  }

  /** Something in the way of a backup keeps the password from being taken off. */
  @Test
  void aPasswordThatCannotBeRemovedStaysAndPlayGoesOn() throws IOException {
    lock();
    var inTheWay = inTheWay();
    try (var log = folder().open(FIRST)) {
      assertThatThrownBy(() -> log.upkeep().unlock()).isInstanceOf(StorageException.class);
      assertThat(log.upkeep().locked()).isTrue();
      log.append(ID, Samples.acted(3, new Event.MessageShown(SECRET)));
    }
    Files.delete(inTheWay);
    try (var log = folder().open(FIRST)) {
      assertThat(log.read(ID)).hasSize(3);
    }
    assertThat(filesWithTheSecret()).isEmpty();
  }

  private Path inTheWay() throws IOException {
    return Files.createDirectory(
        folder.resolve("backups/gladi-000099-20260101T000000Z-asked.mv.db"));
  }

  /** There is no room for a copy of the record: the names in the folder are as long as can be. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aPasswordThatCannotBeSetIsNotSetAndPlayGoesOn() throws IOException {
    var deep = deep();
    var record = new RecordFolder(deep, InstantSource.fixed(Instant.EPOCH), "test");
    var log = record.open();
    log.create("kukar", "Kukar", Samples.PLAN);
    assertThatThrownBy(() -> log.upkeep().lock(FIRST.orElseThrow()))
        .isInstanceOf(StorageException.class);
    assertThat(log.upkeep().locked()).isFalse();
    log.append(ID, Samples.acted(1));
    assertThat(log.read(ID)).hasSize(1);
    assertThatThrownBy(log::close).hasMessageContaining("make a backup");
  }

  /** The key's file has a name that just fits; a folder for the copy has not. */
  private Path deep() throws IOException {
    int longest = 4_095 - "/gladi-next.part.mv.db".length();
    var deep = folder;
    while (longest - deep.toString().length() > 1) {
      int left = longest - deep.toString().length() - 1;
      deep = deep.resolve("d".repeat(left > 250 ? 200 : left));
    }
    return Files.createDirectories(deep);
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
