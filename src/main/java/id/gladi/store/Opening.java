package id.gladi.store;

import id.gladi.app.BackupReason;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.FolderGoneException;
import id.gladi.app.FolderReadOnlyException;
import id.gladi.app.SessionId;
import java.io.IOException;
import java.nio.file.Files;
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
      if (witness.leftOpen()) {
        Claim.mustBeFree(files.record());
        copyAside(BackupReason.UNCLEAN);
      }
    } else if (witness.heads().values().stream().anyMatch(head -> head.steps() > 0)) {
      throw new DatabaseUnreadableException("the file of the record is missing");
    }
    return witnessed(witness, Map.of());
  }

  private Opened witnessed(Witness witness, Map<Long, Head> held) throws SQLException, IOException {
    var db = migrated(witness);
    try {
      if (db.readOnly()) {
        throw new FolderReadOnlyException("the record cannot be written", new IOException());
      }
      var rows = new Rows(db);
      mustHold(rows, held);
      var heads = rows.heads();
      missed(witness, heads);
      witness.opened(heads, migrations.latest());
      return new Opened(db, witness);
    } catch (SQLException | IOException | RuntimeException e) {
      db.close();
      throw e;
    }
  }

  /**
   * Opens again what this program had open; nothing is made anew, and another record that lies in
   * its place by now, on another stick, is left alone.
   *
   * @param held how far every session had come
   */
  Opened again(Map<Long, Head> held) throws SQLException, IOException {
    if (!Files.exists(files.record())) {
      throw new FolderGoneException("the record is not there any more", new IOException());
    }
    return witnessed(Witness.at(files.witness()), held);
  }

  private static void mustHold(Rows rows, Map<Long, Head> held) throws SQLException {
    for (var session : held.entrySet()) {
      var head = session.getValue();
      if (!rows.link(new SessionId(session.getKey()), head.steps()).equals(head.hash())) {
        throw new FolderGoneException("another record is in its place", new IOException());
      }
    }
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

  private void copyAside(BackupReason reason) throws IOException {
    var _ = new Backups(files, keys, clock).copyOfFile(reason);
  }

  /**
   * To connect is most of the work of opening, so that a record whose witness remembers the present
   * tables is not looked at first; one that has others all the same is closed and looked at.
   */
  private Db migrated(Witness witness) throws SQLException, IOException {
    if (!witness.knows(migrations.latest())) {
      copyBeforeMigration();
      return file().open(migrations, clock);
    }
    var db = file().connect();
    try {
      var applied = migrations.applied(db);
      if (migrations.pending(applied)) {
        db.close();
        copyBeforeMigration();
        return file().open(migrations, clock);
      }
      migrations.apply(db, applied, clock);
      return db;
    } catch (SQLException | IOException | RuntimeException e) {
      db.abandon();
      throw e;
    }
  }

  private void copyBeforeMigration() throws SQLException, IOException {
    if (!Files.exists(files.record())) {
      return;
    }
    boolean pending;
    try (var db = file().look()) {
      pending = migrations.pending(migrations.applied(db));
    }
    if (pending) {
      copyAside(BackupReason.MIGRATION);
    }
  }

  private DbFile file() {
    return new DbFile(disk, files.record(), keys.key());
  }
}
