package id.gladi.store;

import id.gladi.app.Backup;
import id.gladi.app.BackupReason;
import id.gladi.app.ReadOnlyRecordException;
import id.gladi.app.SessionSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a record safe besides writing it: backups, and a file no larger than it must be. May
 * be used from any thread.
 */
public final class Upkeep {
  private final RecordFiles files;
  private final Keyring keys;
  private final Store store;
  private final Migrations migrations;
  private final InstantSource clock;
  private final Growth growth;
  private final Backups backups;
  private final RemarksShelf remarks;
  private final Protection protection;
  private final @Nullable Runnable letGo;
  private final ExecutorService later =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("backup").factory());
  private volatile boolean changed;

  /**
   * Of a record.
   *
   * @param disk what it lies on
   * @param letGo of a copy that is only read, gives its memory back; null where it may be written
   */
  Upkeep(
      RecordFiles files,
      Disk disk,
      Keyring keys,
      Store store,
      Migrations migrations,
      InstantSource clock,
      @Nullable Runnable letGo) {
    this.files = files;
    this.keys = keys;
    this.store = store;
    this.migrations = migrations;
    this.clock = clock;
    this.letGo = letGo;
    this.growth = new Growth(files, disk, keys, store, migrations, clock);
    this.backups = new Backups(files, keys, clock);
    this.remarks = new RemarksShelf(files, store, keys.key(), letGo != null);
    this.protection = new Protection(files, keys, store, backups, remarks);
  }

  /** Whether this is a copy that can only be read. */
  public boolean readOnly() {
    return letGo != null;
  }

  /** What people added to the reviews of sessions. */
  public RemarksShelf remarks() {
    return remarks;
  }

  void mustBeWritable() {
    if (readOnly()) {
      throw new ReadOnlyRecordException("the record was opened to be read");
    }
  }

  void changed() throws IOException {
    changed = true;
    if (growth.due()) {
      try {
        later.execute(this::slimOrWait);
      } catch (RejectedExecutionException closing) {
        return;
      }
    }
  }

  private synchronized void slimOrWait() {
    growth.slimOrWait(later::isShutdown);
  }

  /** Writes the record's file anew, no larger than its rows; it may be written meanwhile. */
  public synchronized void slim() {
    mustBeWritable();
    var _ = tried("write the record anew", growth::slim);
  }

  /** All backups, the newest first. */
  public List<Backup> backups() {
    return tried("list the backups", backups::list);
  }

  /** How many backups are kept. */
  public int keep() {
    return tried("read the settings of the backups", backups::keep);
  }

  /** Keeps so many from the next backup on; at least one. */
  public void keep(int count) {
    mustBeWritable();
    var _ =
        tried(
            "write the settings of the backups",
            () -> {
              backups.keep(count);
              return count;
            });
  }

  /** Makes a backup while the record may be written; whoever writes waits for moments only. */
  public synchronized Path backUp(BackupReason reason) {
    mustBeWritable();
    var before = changed;
    changed = false;
    try {
      return tried(
          "make a backup",
          () -> {
            var file = backups.next(reason);
            var _ =
                new Transcript(store, new DbFile(Disk.OWN, file, keys.key()), migrations, clock)
                    .write();
            backups.rotate();
            return file;
          });
    } catch (RuntimeException e) {
      changed |= before;
      throw e;
    }
  }

  /** Makes a backup in the background. */
  public CompletableFuture<Path> backUpSoon(BackupReason reason) {
    return CompletableFuture.supplyAsync(() -> backUp(reason), later);
  }

  /** The sessions in a backup, the newest change first. */
  public List<SessionSummary> preview(Backup backup) {
    return tried("look into the backup", () -> backups.preview(backup, migrations));
  }

  /**
   * Puts a backup in the place of the record, which becomes a backup itself. A backup that cannot
   * be read changes nothing.
   */
  public synchronized void restore(Backup backup) {
    mustBeWritable();
    var _ = preview(backup);
    store.whileReplaced("restore the backup", () -> backups.restore(backup));
    changed = true;
  }

  /** Whether the record is encrypted. */
  public boolean locked() {
    return protection.locked();
  }

  /**
   * Encrypts the record and its backups, or gives an encrypted one another password. What was
   * written in clear text before may remain in places of the disk that were given free.
   */
  public synchronized void lock(char[] password) {
    mustBeWritable();
    protection.lock(password);
  }

  /** Takes the encryption off the record and its backups. */
  public synchronized void unlock() {
    mustBeWritable();
    protection.unlock();
  }

  /** Encrypts what a crash kept from being encrypted when the password was set. */
  void finishLocking() throws IOException {
    protection.finish();
  }

  /**
   * Makes the last backup and, where the record's file has grown, puts that in its place; not where
   * a step came after the backup was begun.
   */
  void close() {
    later.close();
    if (letGo != null) {
      store.close(() -> {});
      letGo.run();
      return;
    }
    @Nullable Path compact = null;
    try {
      var grown = changed || tried("look at the record", growth::overgrown);
      compact = grown ? backUp(BackupReason.CLOSE) : null;
    } finally {
      var replacement = compact;
      store.close(() -> growth.replaceBy(changed ? null : replacement));
    }
  }

  /** Something done with files. */
  @FunctionalInterface
  private interface Try<T> {
    T get() throws SQLException, IOException;
  }

  private <T> T tried(String doing, Try<T> work) {
    try {
      return work.get();
    } catch (SQLException | IOException e) {
      throw Failure.of(doing, e, files);
    }
  }
}
