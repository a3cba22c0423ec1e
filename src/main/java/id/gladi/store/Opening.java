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
      copyAside(witness);
    } else if (witness.heads().values().stream().anyMatch(head -> head.steps() > 0)) {
      throw new DatabaseUnreadableException("the file of the record is missing");
    }
    return witnessed(witness, Map.of());
  }

  private Opened witnessed(Witness witness, Map<Long, Head> held) throws SQLException, IOException {
    var db = new DbFile(disk, files.record(), keys.key()).open(migrations, clock);
    try {
      if (db.readOnly()) {
        throw new FolderReadOnlyException("the record cannot be written", new IOException());
      }
      var rows = new Rows(db);
      mustHold(rows, held);
      var heads = rows.heads();
      missed(witness, heads);
      witness.opened(heads);
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

  private void copyAside(Witness witness) throws SQLException, IOException {
    var backups = new Backups(files, keys, clock);
    if (witness.leftOpen()) {
      Claim.mustBeFree(files.record());
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
}
