package id.gladi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FileUtils;

/**
 * A copy of a record in the memory of the program: the file is not touched, and no second file lies
 * about afterwards. The file may be open elsewhere; it only grows while it is, so the copy holds
 * what was stored when the copying began.
 */
final class MemoryRecord implements AutoCloseable {
  private final Db db;
  private final String name;

  private MemoryRecord(Db db, String name) {
    this.db = db;
    this.name = name;
  }

  static MemoryRecord of(Path file, String key, Migrations migrations, InstantSource clock)
      throws SQLException, IOException {
    var copy = Path.of("gladi-" + UUID.randomUUID() + ".mv.db");
    var name = Disk.MEMORY.scheme() + ":" + copy;
    try {
      try (var out = FilePath.get(name).newOutputStream(false)) {
        var _ = Files.copy(file, out);
      }
      return new MemoryRecord(new DbFile(Disk.MEMORY, copy, key).open(migrations, clock), name);
    } catch (SQLException | IOException | RuntimeException e) {
      FileUtils.delete(name);
      throw e;
    }
  }

  Db db() {
    return db;
  }

  @Override
  public void close() {
    db.abandon();
    FileUtils.delete(name);
  }
}
