package id.gladi.store;

import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.NewerSchemaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Brings the tables of a record to the present schema. Every migration is a numbered resource that
 * never changes once it shipped; the record remembers which ones it has seen with their checksums.
 * {@link H2StepLog} copies a record with content aside before it is changed.
 *
 * @param all migrations in order; the first has number 1
 */
record Migrations(List<String> all) {
  private static final int SHIPPED = 2;

  private static final String HISTORY =
      """
      CREATE TABLE IF NOT EXISTS schema_history (
          version  INTEGER                     NOT NULL PRIMARY KEY,
          checksum BIGINT                      NOT NULL,
          applied  TIMESTAMP(9) WITH TIME ZONE NOT NULL
      )
      """;

  private static final String OURS =
      "SELECT 1 FROM information_schema.tables WHERE table_name = 'SCHEMA_HISTORY'";

  private static final String APPLIED = "SELECT checksum FROM schema_history ORDER BY version";

  private static final String HALF_MADE =
      "SELECT 1 FROM information_schema.tables WHERE table_name = 'SESSION' "
          + "AND table_schema = 'PUBLIC'";

  private static final String REMEMBER =
      "INSERT INTO schema_history (version, checksum, applied) VALUES (?, ?, ?)";

  private static final String FOREIGN_TABLES =
      """
      SELECT count(*) FROM information_schema.tables
      WHERE table_schema = 'PUBLIC' AND table_name NOT IN ('SCHEMA_HISTORY', 'SESSION', 'STEP')
      """;

  Migrations {
    all = List.copyOf(all);
  }

  static Migrations shipped() {
    return new Migrations(
        IntStream.rangeClosed(1, SHIPPED).mapToObj(Migrations::resource).toList());
  }

  /** Whether a record with content has tables that are not up to date. */
  boolean pending(Db db) throws SQLException {
    if (!ours(db)) {
      return false;
    }
    int applied = db.list(APPLIED, row -> row.getLong("checksum")).size();
    return applied > 0 && applied < all.size();
  }

  private static boolean ours(Db db) throws SQLException {
    return db.first(OURS, row -> row.getInt(1)).isPresent();
  }

  /** Applies what is missing. */
  void apply(Db db, InstantSource clock) throws SQLException {
    if (!ours(db) && db.first(FOREIGN_TABLES, row -> row.getLong(1)).orElse(0L) > 0) {
      throw new DatabaseUnreadableException("the database holds tables of another program");
    }
    db.run(HISTORY);
    var applied = db.list(APPLIED, row -> row.getLong("checksum"));
    check(applied);
    if (applied.isEmpty()) {
      beginAnew(db);
    }
    for (int version = applied.size() + 1; version <= all.size(); version++) {
      var sql = all.get(version - 1);
      db.run(sql);
      var number = version;
      db.durably(() -> {
        db.run(REMEMBER, number, checksum(sql), clock.instant());
        return number;
      });
    }
  }

  /** The program may have been killed while it made its first tables; nothing is in them yet. */
  private static void beginAnew(Db db) throws SQLException {
    if (db.first(HALF_MADE, row -> row.getInt(1)).isPresent()) {
      if (db.first("SELECT 1 FROM session", row -> row.getInt(1)).isPresent()) {
        throw new DatabaseUnreadableException("the record has sessions but no schema history");
      }
      db.run("DROP TABLE IF EXISTS step, session");
    }
  }

  private void check(List<Long> applied) {
    if (applied.size() > all.size()) {
      throw new NewerSchemaException(applied.size(), all.size());
    }
    for (int index = 0; index < applied.size(); index++) {
      if (applied.get(index) != checksum(all.get(index))) {
        throw new DatabaseUnreadableException(
            "migration " + (index + 1) + " of the record is not the one this program knows");
      }
    }
  }

  private static long checksum(String sql) {
    var crc = new CRC32();
    crc.update(sql.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  private static String resource(int version) {
    var name = "schema/V%03d.sql".formatted(version);
    try (var in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
