package id.gladi.store;

import id.gladi.app.BackupReason;
import id.gladi.app.DatabaseInUseException;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.FolderGoneException;
import id.gladi.app.FolderReadOnlyException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;

/**
 * Opens the record of a folder: copies it aside first when the program did not end by itself or its
 * tables are of an older Gladi, and looks whether it holds what the witness remembers.
 */
record Opening(
    RecordFiles files, Disk disk, Migrations migrations, InstantSource clock, Keyring keys) {

  /** An open record with its witness. */
  record Opened(Db db, Witness witness) {}

  Opened open() throws SQLException, IOException {
    var witness = Witness.at(files.witness());
    if (Files.exists(files.record())) {
      copyAside(witness);
    } else if (witness.heads().values().stream().anyMatch(head -> head.steps() > 0)) {
      throw new DatabaseUnreadableException("the file of the record is missing");
    }
    return witnessed(witness);
  }

  private Opened witnessed(Witness witness) throws SQLException, IOException {
    var db = new DbFile(disk, files.record(), keys.key()).open(migrations, clock);
    try {
      if (db.readOnly()) {
        throw new FolderReadOnlyException("the record cannot be written", new IOException());
      }
      var heads = new Rows(db).heads();
      missed(witness, heads);
      witness.opened(heads);
      return new Opened(db, witness);
    } catch (SQLException | IOException | RuntimeException e) {
      db.close();
      throw e;
    }
  }

  /** Opens again what this program had open when the disk refused; nothing is made anew. */
  Opened again() throws SQLException, IOException {
    if (!Files.exists(files.record())) {
      throw new FolderGoneException("the record is not there any more", new IOException());
    }
    return witnessed(Witness.at(files.witness()));
  }

  /** A whole session that is gone is a damage of the record; the rest may be in a backup. */
  private static void missed(Witness witness, Map<Long, Head> heads) {
    witness
        .heads()
        .forEach((session, head) -> {
          if (head.steps() > 0 && !heads.containsKey(session)) {
            throw new DatabaseUnreadableException(
                "session " + session + " with " + head.steps() + " steps is missing");
          }
        });
  }

  private void copyAside(Witness witness) throws SQLException, IOException {
    Files.deleteIfExists(files.next());
    Files.deleteIfExists(files.nextPart());
    var backups = new Backups(files, keys, clock);
    if (witness.leftOpen()) {
      mustBeFree(files);
      backups.copyOfFile(BackupReason.UNCLEAN);
    }
    boolean pending;
    try (var db = new DbFile(disk, files.record(), keys.key()).look()) {
      pending = migrations.pending(db);
    }
    if (pending) {
      backups.copyOfFile(BackupReason.MIGRATION);
    }
  }

  /** Refuses a record that is open anywhere. */
  static void mustBeFree(RecordFiles files) throws IOException {
    try (var channel = FileChannel.open(files.record(), StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      if (lock == null) {
        throw new DatabaseInUseException("the record is open in another program");
      }
    } catch (OverlappingFileLockException e) {
      throw new DatabaseInUseException("the record is open in this program", e);
    }
  }
}
