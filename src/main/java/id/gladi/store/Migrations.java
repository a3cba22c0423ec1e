package id.gladi.store;

import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.NewerSchemaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      CREATE TABLE schema_history (
          version  INTEGER                     NOT NULL PRIMARY KEY,
          checksum BIGINT                      NOT NULL,
          applied  TIMESTAMP(9) WITH TIME ZONE NOT NULL
      )
      """;

  /** No such table; the database may say which others there are, or that it has none. */
  private static final Set<Integer> NO_TABLE = Set.of(42102, 42103, 42104);

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

  /** Checksums of the migrations that a record has seen; empty for one that is no record yet. */
  Optional<List<Long>> applied(Db db) throws SQLException {
    try {
      return Optional.of(db.list(APPLIED, row -> row.getLong("checksum")));
    } catch (SQLException e) {
      if (NO_TABLE.contains(e.getErrorCode())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** The number of the present schema. */
  int latest() {
    return all.size();
  }

  /** Whether a record with content has tables that are not up to date. */
  boolean pending(Optional<List<Long>> applied) {
    return applied.filter(seen -> !seen.isEmpty() && seen.size() < all.size()).isPresent();
  }

  /**
   * Applies what is missing.
   *
   * @param seen what the record has seen
   */
  void apply(Db db, Optional<List<Long>> seen, InstantSource clock) throws SQLException {
    if (seen.isEmpty()) {
      mustBeEmpty(db);
      db.run(HISTORY);
    }
    var applied = seen.orElse(List.of());
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

  private static void mustBeEmpty(Db db) throws SQLException {
    if (db.first(FOREIGN_TABLES, row -> row.getLong(1)).orElse(0L) > 0) {
      throw new DatabaseUnreadableException("the database holds tables of another program");
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
