package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.Backup;
import id.gladi.app.BackupReason;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.NewerSchemaException;
import id.gladi.app.SessionId;
import id.gladi.app.StorageException;
import id.gladi.core.play.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  private static final int FIRST_SAMPLES = 33;
  private static final int SECOND_SAMPLES = 66;

  @TempDir Path folder;

  private H2StepLog open(Migrations migrations) {
    return new RecordFolder(folder, CLOCK, "0.1.0").open(Disk.OWN, migrations);
  }

  private static Migrations plus(String... more) {
    var all = new ArrayList<>(Migrations.shipped().all());
    all.addAll(List.of(more));
    return new Migrations(all);
  }

  /** The file was written by the first Gladi that had a record; it opens for ever. */
  @Test
  void theFirstRecordStillOpens() throws IOException {
    unpack("/store/schema-1.zip");
    try (var log = open(Migrations.shipped())) {
      var id = new SessionId(1);
      assertThat(log.plan(id)).isEqualTo(Samples.PLAN);
      assertThat(log.read(id)).satisfies(MigrationsTest::areTheFirstSamples);
      log.append(id, Samples.acted(FIRST_SAMPLES + 1));
    }
  }

  /** Written before schema 3 by the Gladi that had attachments, seals and sessions from bundles. */
  @Test
  void theSecondRecordStillOpens() throws IOException {
    unpack("/store/schema-2.zip");
    try (var log = open(Migrations.shipped())) {
      var sealed = log.copy(new SessionId(1));
      assertThat(Samples.events())
          .containsAll(
              log.read(new SessionId(1)).stream().flatMap(s -> s.events().stream()).toList());
      assertThat(sealed.steps()).hasSize(SECOND_SAMPLES);
      assertThat(sealed.seal()).isPresent();
      assertThat(sealed.attachments())
          .extracting(Linked::row)
          .containsExactly(new AttachmentRow("denah.png", new byte[] {1, 2, 3}));
      var brought = log.copy(new SessionId(2));
      assertThat(brought.session().row().number()).isEqualTo(1);
      log.append(new SessionId(2), Samples.acted(5));
    }
  }

  /** Samples of events that came later are not in it; what is in it must read as it did. */
  private static void areTheFirstSamples(List<? extends Step> steps) {
    assertThat(steps).hasSize(FIRST_SAMPLES);
    assertThat(Samples.events())
        .containsAll(steps.stream().flatMap(s -> s.events().stream()).toList());
    assertThat(steps.getLast().cause()).isEqualTo(new Step.Cause.Resumed(1, "CB 2"));
    assertThat(steps).extracting(Step::wall).contains(Samples.wall(1), Samples.wall(FIRST_SAMPLES));
  }

  @Test
  void anOldRecordIsBackedUpAndBroughtUpToDate() throws IOException {
    unpack("/store/schema-1.zip");
    try (var log = open(plus("CREATE TABLE later (id BIGINT PRIMARY KEY)"))) {
      assertThat(log.read(new SessionId(1))).satisfies(MigrationsTest::areTheFirstSamples);
      assertThat(log.upkeep().backups())
          .extracting(Backup::reason)
          .containsExactly(BackupReason.MIGRATION);
    }
    try (var log = open(plus("CREATE TABLE later (id BIGINT PRIMARY KEY)"))) {
      assertThat(log.sessions()).hasSize(1);
      assertThat(log.upkeep().backups()).hasSize(1);
    }
  }

  @Test
  void theBackupIsTheRecordAsItWas() throws IOException {
    unpack("/store/schema-1.zip");
    var before = Files.readAllBytes(folder.resolve("gladi.mv.db"));
    open(plus("CREATE TABLE later (id BIGINT PRIMARY KEY)")).close();
    try (var files = Files.list(folder.resolve("backups"))) {
      assertThat(files.toList())
          .singleElement()
          .satisfies(file -> assertThat(file).hasBinaryContent(before));
    }
  }

  @Test
  void aNewRecordNeedsNoBackup() {
    open(plus("CREATE TABLE later (id BIGINT PRIMARY KEY)")).close();
    assertThat(folder.resolve("backups")).doesNotExist();
  }

  /** Killed between its first tables: nothing was in them, so they are made anew. */
  @Test
  void halfMadeTablesAreMadeAnew() throws Exception {
    Tables.run(
        folder,
        "CREATE TABLE schema_history (version INTEGER, checksum BIGINT, applied TIMESTAMP(9));"
            + "CREATE TABLE session (id BIGINT PRIMARY KEY)");
    try (var log = open(Migrations.shipped())) {
      assertThat(log.create("kukar", "Kukar", Samples.PLAN)).isEqualTo(new SessionId(1));
    }
  }

  @Test
  void aNewerSchemaIsRefusedAndLeftAlone() {
    var newer = plus("CREATE TABLE later (id BIGINT PRIMARY KEY)");
    open(newer).close();
    assertThatThrownBy(() -> open(Migrations.shipped()))
        .isInstanceOfSatisfying(
            NewerSchemaException.class,
            e -> {
              assertThat(e.found()).isEqualTo(e.known() + 1);
              assertThat(e.known()).isEqualTo(Migrations.shipped().all().size());
            });
    open(newer).close();
  }

  @Test
  void aMigrationThatWasChangedIsNoticed() {
    open(plus("CREATE TABLE later (id BIGINT PRIMARY KEY)")).close();
    assertThatThrownBy(() -> open(plus("CREATE TABLE later (id INTEGER PRIMARY KEY)")))
        .isInstanceOf(DatabaseUnreadableException.class)
        .hasMessageContaining("migration " + (Migrations.shipped().all().size() + 1));
  }

  @Test
  void aMigrationThatFailsIsAStorageException() {
    assertThatThrownBy(() -> open(plus("CREATE NONSENSE"))).isInstanceOf(StorageException.class);
    open(Migrations.shipped()).close();
  }

  @Test
  void theDatabaseOfAnotherProgramIsLeftAlone() throws SQLException {
    Tables.run(folder, "CREATE TABLE invoices (id BIGINT)");
    assertThatThrownBy(() -> open(Migrations.shipped()))
        .isInstanceOf(DatabaseUnreadableException.class);
    Tables.run(folder, "DROP TABLE invoices");
  }

  private void unpack(String resource) throws IOException {
    var in = MigrationsTest.class.getResourceAsStream(resource);
    try (var zip = new ZipInputStream(Objects.requireNonNull(in, resource))) {
      extract(zip, folder);
    }
  }

  private static void extract(ZipInputStream zip, Path into) throws IOException {
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      Files.copy(zip, into.resolve(Path.of(entry.getName()).getFileName()));
    }
  }
}
