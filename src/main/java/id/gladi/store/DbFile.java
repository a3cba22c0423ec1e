package id.gladi.store;

import id.gladi.app.DatabaseInUseException;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Set;

/** Opens the database file of a data folder and says in the caller's terms why it cannot. */
final class DbFile {
  private static final String NAME = "gladi";

  /**
   * WRITE_DELAY=0 hands every commit to the operating system at once. REUSE_SPACE=FALSE only ever
   * appends while the program runs: where H2 writes into places that became free (after its 45
   * seconds of retention), the newest steps of a killed program are not found again. OPEN_NEW lets
   * the file lock refuse a second opening from this program as it does from another one.
   */
  private static final String SETTINGS =
      ";WRITE_DELAY=0;REUSE_SPACE=FALSE;OPEN_NEW=TRUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=4";

  private static final int IN_USE = 90020;

  /**
   * Corrupted, not a database file, wrong file version, wrong user, general error while reading.
   */
  private static final Set<Integer> UNREADABLE = Set.of(90030, 90048, 90049, 90050, 28000, 50000);

  private DbFile() {}

  static boolean in(Path folder) {
    return Files.exists(folder.resolve(NAME + ".mv.db"));
  }

  static Db open(Disk disk, Path folder, Migrations migrations, InstantSource clock) {
    var db = new Db(connect(disk, folder));
    try {
      migrations.apply(db, folder, clock);
      return db;
    } catch (SQLException e) {
      db.close();
      throw new StorageException("the tables of the record could not be brought up to date", e);
    } catch (RuntimeException e) {
      db.close();
      throw e;
    }
  }

  private static Connection connect(Disk disk, Path folder) {
    var file = folder.toAbsolutePath().resolve(NAME);
    if (file.toString().contains(";")) {
      throw new StorageException("the data folder's name must not contain a semicolon: " + folder);
    }
    try {
      Files.createDirectories(folder);
      return DriverManager.getConnection(
          "jdbc:h2:" + disk.scheme() + ":" + file + SETTINGS, "sa", "");
    } catch (IOException e) {
      throw new StorageException("the data folder cannot be made: " + folder, e);
    } catch (SQLException e) {
      throw explained(e, folder);
    }
  }

  private static StorageException explained(SQLException e, Path folder) {
    if (e.getErrorCode() == IN_USE) {
      return new DatabaseInUseException("the record is open in another program: " + folder, e);
    }
    return UNREADABLE.contains(e.getErrorCode())
        ? new DatabaseUnreadableException("the record cannot be read: " + folder, e)
        : new StorageException("the record cannot be opened: " + folder, e);
  }
}
