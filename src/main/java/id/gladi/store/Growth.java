package id.gladi.store;

import id.gladi.app.GladiException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the file of a record about as large as its rows. While it is written it only grows, by two
 * blocks of the database for every step (decision 0003); now and then its rows are copied into a
 * new file, which takes its place.
 */
final class Growth {
  /** Bytes that a step, a session's plan and the database itself may take before it is too much. */
  private static final long STEP = 3_000;

  private static final long SESSION = 500_000;
  private static final long DATABASE = 2_000_000;

  /** How many times as large as after the last copying a file may be. */
  private static final long TIMES = 2;

  private final RecordFiles files;
  private final Disk disk;
  private final Keyring keys;
  private final Store store;
  private final Migrations migrations;
  private final InstantSource clock;
  private volatile long enough;
  private volatile boolean busy;

  Growth(
      RecordFiles files,
      Disk disk,
      Keyring keys,
      Store store,
      Migrations migrations,
      InstantSource clock) {
    this.files = files;
    this.disk = disk;
    this.keys = keys;
    this.store = store;
    this.migrations = migrations;
    this.clock = clock;
    this.enough = disk.patience();
  }

  /** Whether the file has grown so much that it is to be written anew; true once only. */
  boolean due() throws IOException {
    if (busy || Files.size(files.record()) < enough) {
      return false;
    }
    busy = true;
    return true;
  }

  /**
   * Writes the file anew where that works; where it does not, the file may grow on for a while.
   *
   * @param late whether it is not worth it any more, because the record is about to be closed
   */
  void slimOrWait(BooleanSupplier late) {
    try {
      if (!late.getAsBoolean()) {
        var _ = slim();
      }
    } catch (SQLException | IOException | GladiException e) {
      enough *= TIMES;
    } finally {
      busy = false;
    }
  }

  /**
   * Writes the file anew while the record may be written: the rows are copied a little at a time,
   * and whoever writes waits only while the last of them follow and the files change places. A
   * crash leaves the old file or the new one, and either holds every step.
   *
   * @return bytes that the file has now
   */
  long slim() throws SQLException, IOException {
    try {
      var copy =
          new Transcript(store, new DbFile(disk, files.next(), keys.key()), migrations, clock);
      var first = copy.write();
      var second = copy.follow(first);
      var _ =
          store.inTurn(
              "write the record anew",
              _ -> {
                var last = copy.follow(second);
                store.whileClosed("write the record anew", this::takePlace);
                return last;
              });
      long size = Files.size(files.record());
      enough = Math.max(disk.patience(), size * TIMES);
      return size;
    } finally {
      Leftovers.discard(files.next());
    }
  }

  private void takePlace() throws IOException {
    RecordFiles.force(files.next());
    RecordFiles.move(files.next(), files.record());
  }

  /**
   * Puts a backup in the place of the closed record where that has grown, and where there is room:
   * the record itself is whole as it is.
   */
  void replaceBy(@Nullable Path backup) throws IOException {
    if (backup != null && Files.size(backup) * TIMES < Files.size(files.record())) {
      try {
        Files.copy(backup, files.next(), StandardCopyOption.REPLACE_EXISTING);
        takePlace();
      } catch (IOException noRoom) {
        Leftovers.discard(files.next());
      }
    }
  }

  /** Whether the file is larger than its rows can explain. */
  boolean overgrown() throws IOException {
    var heads = store.read(Rows::heads);
    long steps = heads.values().stream().mapToLong(Head::steps).sum();
    return Files.size(files.record()) > steps * STEP + heads.size() * SESSION + DATABASE;
  }
}
