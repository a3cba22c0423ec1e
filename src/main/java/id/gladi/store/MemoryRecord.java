package id.gladi.store;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a record in the memory of the program: the file is not touched, and no second file lies
 * about afterwards. The file may be open elsewhere; it only grows while it is, or another takes its
 * name, so the copy holds what was stored when the copying began.
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
    return of(file, 0, key, migrations, clock);
  }

  /** A record without rows. */
  static MemoryRecord empty(Migrations migrations, InstantSource clock)
      throws SQLException, IOException {
    return of(null, 0, "", migrations, clock);
  }

  /**
   * A copy of a file without its end.
   *
   * @param cut how many bytes are left away
   */
  static MemoryRecord of(
      @Nullable Path file, long cut, String key, Migrations migrations, InstantSource clock)
      throws SQLException, IOException {
    var copy = Path.of("gladi-" + UUID.randomUUID() + ".mv.db");
    var name = Disk.MEMORY.scheme() + ":" + copy;
    try {
      if (file != null) {
        copy(file, cut, FilePath.get(name));
      }
      return new MemoryRecord(new DbFile(Disk.MEMORY, copy, key).open(migrations, clock), name);
    } catch (SQLException | IOException | RuntimeException e) {
      FileUtils.delete(name);
      throw e;
    }
  }

  private static void copy(Path file, long cut, FilePath to) throws IOException {
    try (var out = to.newOutputStream(false);
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        var in = Channels.newInputStream(channel)) {
      var buffer = new byte[64 << 10];
      for (long left = channel.size() - cut; left > 0; ) {
        int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (count < 0) {
          return;
        }
        out.write(buffer, 0, count);
        left -= count;
      }
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
