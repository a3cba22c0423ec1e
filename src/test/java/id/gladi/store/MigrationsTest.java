package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.NewerSchemaException;
import id.gladi.app.SessionId;
import id.gladi.app.StorageException;
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

  @TempDir Path folder;

  private H2StepLog open(Migrations migrations) {
    return H2StepLog.open(folder, CLOCK, "0.1.0", migrations);
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
      assertThat(log.read(id)).isEqualTo(Samples.steps());
      log.append(id, Samples.acted(Samples.steps().size() + 1));
    }
  }

  @Test
  void anOldRecordIsBackedUpAndBroughtUpToDate() throws IOException {
    unpack("/store/schema-1.zip");
    try (var log = open(plus("CREATE TABLE later (id BIGINT PRIMARY KEY)"))) {
      assertThat(log.read(new SessionId(1))).isEqualTo(Samples.steps());
    }
    assertThat(folder.resolve("gladi-schema-1-1.zip")).isNotEmptyFile();
    try (var log = open(plus("CREATE TABLE later (id BIGINT PRIMARY KEY)"))) {
      assertThat(log.sessions()).hasSize(1);
    }
    assertThat(folder.resolve("gladi-schema-1-2.zip")).doesNotExist();
  }

  @Test
  void theBackupIsARecordOfItsOwn() throws IOException {
    unpack("/store/schema-1.zip");
    open(plus("CREATE TABLE later (id BIGINT PRIMARY KEY)")).close();
    var restored = Files.createDirectory(folder.resolve("restored"));
    try (var zip =
        new ZipInputStream(Files.newInputStream(folder.resolve("gladi-schema-1-1.zip")))) {
      extract(zip, restored);
    }
    try (var log = H2StepLog.open(restored, CLOCK, "0.1.0")) {
      assertThat(log.read(new SessionId(1))).isEqualTo(Samples.steps());
    }
  }

  @Test
  void aNewRecordNeedsNoBackup() throws IOException {
    open(plus("CREATE TABLE later (id BIGINT PRIMARY KEY)")).close();
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("gladi.mv.db");
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
              assertThat(e.found()).isEqualTo(2);
              assertThat(e.known()).isEqualTo(1);
            });
    open(newer).close();
  }

  @Test
  void aMigrationThatWasChangedIsNoticed() {
    open(plus("CREATE TABLE later (id BIGINT PRIMARY KEY)")).close();
    assertThatThrownBy(() -> open(plus("CREATE TABLE later (id INTEGER PRIMARY KEY)")))
        .isInstanceOf(DatabaseUnreadableException.class)
        .hasMessageContaining("migration 2");
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
