package id.gladi.store;

import id.gladi.app.Backup;
import id.gladi.app.FolderGoneException;
import id.gladi.app.ReadOnlyRecordException;
import id.gladi.app.SessionSummary;
import id.gladi.store.Opening.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The folder a record lies in and the ways to open it.
 *
 * @param folder made when it is missing
 * @param program version of Gladi, kept with every session that it opens
 */
public record RecordFolder(Path folder, InstantSource clock, String program) {
  private RecordFiles files() {
    return new RecordFiles(folder);
  }

  /** True when there is a record; looking makes none. */
  public boolean exists() {
    return Files.exists(files().record());
  }

  /** True when the record is encrypted and wants a password. */
  public boolean locked() {
    try {
      return Keyring.encrypted(files().record());
    } catch (IOException e) {
      throw Failure.of("look at the record", e, files());
    }
  }

  /** Opens a record without a password to be played on, or begins one. */
  public H2StepLog open() {
    return open(Optional.empty());
  }

  /** Opens the record to be played on, or begins one; a password that is not needed is ignored. */
  public H2StepLog open(Optional<char[]> password) {
    return open(Disk.OWN, Migrations.shipped(), password);
  }

  H2StepLog open(Disk disk, Migrations migrations) {
    return open(disk, migrations, Optional.empty());
  }

  private H2StepLog open(Disk disk, Migrations migrations, Optional<char[]> password) {
    try {
      Files.createDirectories(folder);
      var keys = Keyring.unlocked(files(), password);
      var opening = new Opening(files(), disk, migrations, clock, keys);
      var store = store(opening);
      var upkeep = new Upkeep(files(), disk, keys, store, migrations, clock, null);
      finishLocking(upkeep, store);
      return new H2StepLog(store, upkeep, clock, program);
    } catch (SQLException | IOException e) {
      throw Failure.of("open the record", e, files());
    }
  }

  private static void finishLocking(Upkeep upkeep, Store store) throws IOException {
    try {
      upkeep.finishLocking();
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private Store store(Opening opening) throws SQLException, IOException {
    var claim = Claim.on(files());
    try {
      Leftovers.discard(files());
      return new Store(files(), claim, opening.open(), opening::again);
    } catch (SQLException | IOException | RuntimeException e) {
      claim.close();
      throw e;
    }
  }

  /** All backups, the newest first. */
  public List<Backup> backups() {
    try {
      return Backups.list(files());
    } catch (IOException e) {
      throw Failure.of("list the backups", e, files());
    }
  }

  private Backups backups(Optional<char[]> password) throws IOException {
    return new Backups(files(), Keyring.unlocked(files(), password), clock);
  }

  /** The sessions in a backup, the newest change first. */
  public List<SessionSummary> preview(Backup backup, Optional<char[]> password) {
    try {
      return backups(password).preview(backup, Migrations.shipped());
    } catch (SQLException | IOException e) {
      throw Failure.of("look into the backup", e, files());
    }
  }

  /**
   * Puts a backup in the place of a record that nobody has open; whatever was there becomes a
   * backup itself. A backup that cannot be read changes nothing.
   */
  public void restore(Backup backup, Optional<char[]> password) {
    var _ = preview(backup, password);
    try (var _ = Claim.on(files())) {
      if (exists()) {
        Claim.mustBeFree(files().record());
      }
      backups(password).restore(backup);
    } catch (SQLException | IOException e) {
      throw Failure.of("restore the backup", e, files());
    }
  }

  /**
   * Opens a copy of the record to be read while another program has it open. Nothing in the folder
   * is changed, and what the other program stores later is not seen. The witness is asked first:
   * afterwards it may know of steps that came after the copy.
   */
  public H2StepLog openToRead(Optional<char[]> password) {
    if (!exists()) {
      throw new FolderGoneException("there is no record", new IOException());
    }
    try {
      var migrations = Migrations.shipped();
      var keys = Keyring.unlocked(files(), password);
      var before = Witness.at(files().witness());
      return toRead(MemoryRecord.of(files().record(), keys.key(), migrations, clock), before, keys);
    } catch (SQLException | IOException e) {
      throw Failure.of("read the record", e, files());
    }
  }

  private H2StepLog toRead(MemoryRecord copy, Witness witness, Keyring keys) {
    var store =
        new Store(
            files(),
            Claim.none(),
            new Opened(copy.db(), witness.muted()),
            _ -> {
              throw new ReadOnlyRecordException("the copy failed");
            });
    var upkeep =
        new Upkeep(files(), Disk.OWN, keys, store, Migrations.shipped(), clock, copy::close);
    return new H2StepLog(store, upkeep, clock, program);
  }

  /**
   * Opens a copy of what can still be read of a damaged record, from the file and its backups, and
   * says what is missing. Nothing in the folder is changed.
   */
  public Salvaged salvage(Optional<char[]> password) {
    try {
      var keys = Keyring.unlocked(files(), password);
      var salvage = new Salvage(files(), keys, clock);
      var _ = salvage.read();
      var losses = salvage.losses();
      return new Salvaged(toRead(salvage.asRecord(), Witness.none(), keys), losses);
    } catch (SQLException | IOException e) {
      throw Failure.of("salvage the record", e, files());
    }
  }
}
