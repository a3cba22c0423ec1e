package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.DatabaseInUseException;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.SessionId;
import id.gladi.app.StepOutOfOrderException;
import id.gladi.app.StorageException;
import id.gladi.app.UnknownSessionException;
import id.gladi.core.Blob;
import id.gladi.core.plan.Attachment;
import id.gladi.core.play.Event;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2StepLogTest {
  private static final Instant NOW = Instant.parse("2026-11-21T00:00:00.5Z");

  @TempDir Path folder;

  private H2StepLog open() {
    return H2StepLog.open(folder, InstantSource.fixed(NOW), "0.1.0");
  }

  /** Every test gives the file back: whoever still held it would be refused the lock here. */
  @AfterEach
  void everyConnectionIsClosed() throws IOException {
    var file = folder.resolve("gladi.mv.db");
    if (Files.exists(file)) {
      try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
          var lock = channel.tryLock()) {
        assertThat(lock).isNotNull();
      }
    }
  }

  @Test
  void everyStepComesBackEqualAfterReopening() {
    var steps = Samples.steps();
    SessionId id;
    try (var log = open()) {
      id = log.create("kukar", "Kukar", Samples.PLAN);
      steps.forEach(step -> log.append(id, step));
      assertThat(log.read(id)).isEqualTo(steps);
    }
    try (var log = open()) {
      assertThat(log.read(id)).isEqualTo(steps);
      assertThat(log.plan(id)).isEqualTo(Samples.PLAN);
    }
  }

  @Test
  void aStepCarriesTheLargestAttachment() {
    var bytes = new byte[Attachment.MOST_BYTES];
    new SplittableRandom(1).nextBytes(bytes);
    var large = new Attachment("Foto", Attachment.Kind.PICTURE, true, "", new Blob(bytes));
    var step = Samples.acted(1, new Event.InjectAttached("3", large));
    try (var log = open()) {
      var id = log.create("kukar", "Kukar", Samples.PLAN);
      log.append(id, step);
      assertThat(log.read(id)).containsExactly(step);
    }
  }

  @Test
  void aGapIsRefused() {
    try (var log = open()) {
      var id = log.create("kukar", "Kukar", Samples.PLAN);
      log.append(id, Samples.acted(1));
      assertThatThrownBy(() -> log.append(id, Samples.acted(3)))
          .isInstanceOf(StepOutOfOrderException.class)
          .hasMessageContaining("2");
      log.append(id, Samples.acted(2));
      assertThat(log.read(id)).hasSize(2);
    }
  }

  @Test
  void aNumberIsGivenOnlyOnce() {
    try (var log = open()) {
      var id = log.create("kukar", "Kukar", Samples.PLAN);
      log.append(id, Samples.acted(1, new Event.MessageShown("first")));
      assertThatThrownBy(() -> log.append(id, Samples.acted(1, new Event.MessageShown("second"))))
          .isInstanceOf(StepOutOfOrderException.class);
      assertThat(log.read(id)).containsExactly(Samples.acted(1, new Event.MessageShown("first")));
    }
  }

  @Test
  void sessionsDoNotMix() {
    try (var log = open()) {
      var one = log.create("kukar", "Kukar", Samples.PLAN);
      var two = log.create("banten", "Banten", new PlanTexts("a", "b", "c"));
      log.append(two, Samples.acted(1, new Event.MessageShown("two")));
      log.append(one, Samples.acted(1, new Event.MessageShown("one")));
      log.append(one, Samples.acted(2));
      assertThat(log.read(one)).hasSize(2);
      assertThat(log.read(two)).containsExactly(Samples.acted(1, new Event.MessageShown("two")));
      assertThat(log.plan(two)).isEqualTo(new PlanTexts("a", "b", "c"));
    }
  }

  @Test
  void sessionsAreListedNewestChangeFirst() {
    try (var log = open()) {
      var one = log.create("kukar", "Kukar", Samples.PLAN);
      var two = log.create("banten", "Banten", Samples.PLAN);
      log.append(one, Samples.acted(1));
      var list = log.sessions();
      assertThat(list).extracting("id").containsExactly(one, two);
      assertThat(list.getFirst().steps()).isEqualTo(1);
      assertThat(list.getFirst().lastChange()).isEqualTo(Samples.wall(1));
      assertThat(list.getLast().steps()).isZero();
      assertThat(list.getLast().lastChange()).isEqualTo(NOW);
    }
  }

  @Test
  void aSessionNobodyOpenedIsUnknown() {
    try (var log = open()) {
      var nobody = new SessionId(7);
      assertThatThrownBy(() -> log.read(nobody)).isInstanceOf(UnknownSessionException.class);
      assertThatThrownBy(() -> log.plan(nobody)).isInstanceOf(UnknownSessionException.class);
      assertThatThrownBy(() -> log.append(nobody, Samples.acted(1)))
          .isInstanceOf(UnknownSessionException.class);
    }
  }

  /** Sorting what is left for every batch makes the reading of a long session quadratic. */
  @Test
  void stepsAreReadInTheOrderOfTheirIndex() throws Exception {
    open().close();
    var file = folder.resolve("gladi.mv.db");
    try (var db = new DbFile(Disk.OWN, file, "").connect()) {
      assertThat(db.first("EXPLAIN " + Sql.STEPS, row -> row.getString(1), 1L, 0L, 1_000).get())
          .contains("index sorted");
    }
  }

  /** More than one batch, so that steps are understood while others are read. */
  @Test
  void aLongSessionComesBackInOrder() {
    var steps = new ArrayList<Step>();
    for (int seq = 1; seq <= 2 * Rows.BATCH + 1; seq++) {
      steps.add(Samples.acted(seq, new Event.MessageShown("langkah " + seq)));
    }
    try (var log = open()) {
      var id = log.adopt(MadeUp.session(steps));
      assertThat(log.read(id)).isEqualTo(steps);
    }
  }

  @Test
  void aSecondOpeningIsToldThatTheRecordIsInUse() {
    try (var _ = open()) {
      assertThatThrownBy(this::open).isInstanceOf(DatabaseInUseException.class);
    }
  }

  @Test
  void aDamagedFileIsSaidToBeUnreadable() throws IOException {
    Files.writeString(folder.resolve("gladi.mv.db"), "this is no database\n".repeat(1000));
    assertThatThrownBy(this::open).isInstanceOf(DatabaseUnreadableException.class);
  }

  @Test
  void aFolderThatCannotBeMadeIsAStorageException() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(
            () -> H2StepLog.open(file.resolve("data"), InstantSource.fixed(NOW), "0.1.0"))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("data");
  }
}
