package id.gladi.store;

import id.gladi.app.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;

/**
 * Opens a database file.
 *
 * @param disk what it lies on
 * @param file the file with its ending
 * @param key what its content is encrypted with, in hexadecimal; empty for none
 */
record DbFile(Disk disk, Path file, String key) {
  /**
   * WRITE_DELAY=0 hands every commit to the operating system at once. REUSE_SPACE=FALSE only ever
   * appends while the program runs: where H2 writes into places that became free (after its 45
   * seconds of retention), the newest steps of a killed program are not found again.
   * MAX_COMPACT_TIME=0 keeps it from moving anything when it closes; {@link Transcript} does that
   * into a new file. PAGE_SIZE halves what a step adds. OPEN_NEW lets the file lock refuse a second
   * opening from this program as it does from another one.
   */
  private static final String SETTINGS =
      ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;PAGE_SIZE=4096;OPEN_NEW=TRUE"
          + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=4";

  /** Connects without looking at the tables. */
  Db connect() throws SQLException, IOException {
    return connect("");
  }

  /** Connects without changing a byte of the file. */
  Db look() throws SQLException, IOException {
    return connect(";ACCESS_MODE_DATA=r");
  }

  private Db connect(String more) throws SQLException, IOException {
    if (file.toString().contains(";")) {
      throw new StorageException("the data folder's name must not contain a semicolon: " + file);
    }
    if (disk.real()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    var url =
        "jdbc:h2:"
            + disk.scheme()
            + ":"
            + RecordFiles.stem(disk.real() ? file.toAbsolutePath() : file)
            + SETTINGS
            + more;
    return new Db(
        key.isEmpty()
            ? DriverManager.getConnection(url, "sa", "")
            : DriverManager.getConnection(url + ";CIPHER=AES", "sa", key + " "));
  }

  /** Connects and brings the tables up to date. */
  Db open(Migrations migrations, InstantSource clock) throws SQLException, IOException {
    var db = connect();
    try {
      migrations.apply(db, migrations.applied(db), clock);
      return db;
    } catch (SQLException | RuntimeException e) {
      db.close();
      throw e;
    }
  }
}
