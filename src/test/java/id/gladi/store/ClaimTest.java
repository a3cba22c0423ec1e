package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.DatabaseInUseException;
import id.gladi.app.FolderGoneException;
import id.gladi.app.SessionId;
import id.gladi.core.play.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A record is one program's at a time, and stays the same record while it is open. */
@Execution(ExecutionMode.CONCURRENT)
class ClaimTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final SessionId ID = new SessionId(1);

  @TempDir Path temp;

  private Path data() {
    return temp.resolve("data");
  }

  private RecordFolder folder() {
    return new RecordFolder(data(), CLOCK, "test");
  }

  private H2StepLog played(String note) {
    var log = folder().open();
    log.create("kukar", "Kukar", Samples.PLAN);
    log.append(ID, Samples.acted(1, new Event.MessageShown(note)));
    return log;
  }

  /** The database's own lock is on a file that is closed for that moment. */
  @Test
  void noOtherProgramGetsInWhileTheFileChangesPlaces() throws Exception {
    Files.createDirectories(data());
    var files = new RecordFiles(data());
    var keys = Keyring.unlocked(files, Optional.empty());
    var opening = new Opening(files, Disk.OWN, Migrations.shipped(), CLOCK, keys);
    try (var store = new Store(files, Claim.on(files), opening.open(), opening::again)) {
      store.whileClosed(
          "change places",
          () ->
              assertThatThrownBy(() -> folder().open()).isInstanceOf(DatabaseInUseException.class));
    }
    folder().open().close();
  }

  @Test
  void whoeverIsRefusedLeavesTheFilesOfTheOtherAlone() throws IOException {
    try (var _ = played("satu")) {
      var half = Files.writeString(data().resolve("gladi-next.part.mv.db"), "half");
      assertThatThrownBy(() -> folder().open()).isInstanceOf(DatabaseInUseException.class);
      assertThat(half).exists();
    }
  }

  @Test
  void aRecordThatCouldNotBeOpenedIsFreeAgain() throws IOException {
    played("satu").close();
    var file = data().resolve("gladi.mv.db");
    var whole = Files.readAllBytes(file);
    Files.writeString(file, "nothing".repeat(2_000));
    assertThatThrownBy(() -> folder().open()).isNotInstanceOf(DatabaseInUseException.class);
    Files.write(file, whole);
    folder().open().close();
  }

  /** A stick was pulled out, and another one with a record of its own was put in. */
  @Test
  void noStepIsAddedToAnotherRecordThatTookItsPlace() throws IOException {
    played("lain").close();
    var other = Files.move(data(), temp.resolve("other"));
    var witness = Files.readAllBytes(other.resolve("gladi.witness"));
    var away = temp.resolve("away");
    try (var log = played("ini")) {
      Files.move(data(), away);
      assertThatThrownBy(() -> log.append(ID, Samples.acted(2)))
          .isInstanceOf(FolderGoneException.class);
      Files.move(other, data());
      assertThatThrownBy(() -> log.append(ID, Samples.acted(2)))
          .isInstanceOf(FolderGoneException.class);
      Files.move(data(), other);
      Files.move(away, data());
      int stored = log.read(ID).size();
      log.append(ID, Samples.acted(stored + 1));
      assertThat(log.read(ID)).hasSize(stored + 1);
    }
    assertThat(other.resolve("gladi.witness")).hasBinaryContent(witness);
    try (var log = new RecordFolder(other, CLOCK, "test").open()) {
      assertThat(log.read(ID)).hasSize(1);
    }
  }
}
