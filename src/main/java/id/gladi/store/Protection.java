package id.gladi.store;

import java.io.IOException;
import java.sql.SQLException;

/**
 * The password of an open record: set, changed and taken off together for the record, its backups
 * and what people added. One thread at a time.
 */
record Protection(
    RecordFiles files, Keyring keys, Store store, Backups backups, RemarksShelf remarks) {
  boolean locked() {
    return !keys.key().isEmpty();
  }

  /** Encrypts everything, or gives what is encrypted another password. */
  void lock(char[] password) {
    if (locked()) {
      relock(password);
      return;
    }
    store.whileClosed(
        "encrypt the record",
        () -> {
          var made = keys.make(password);
          Recoding.recode(files.record(), "", made);
          keys.use(made);
          remarks.recode(made);
          backups.recode("", made);
        });
  }

  private void relock(char[] password) {
    try {
      keys.relock(password);
    } catch (IOException e) {
      throw Failure.of("change the password", e, files);
    }
  }

  /**
   * Takes the encryption off everything. The record comes last: until then all is encrypted again
   * at the next opening, and afterwards nothing needs the key any more.
   */
  void unlock() {
    store.whileClosed(
        "decrypt the record",
        () -> {
          var key = keys.key();
          backups.recode(key, "");
          remarks.recode("");
          Recoding.recode(files.record(), key, "");
          keys.discard();
        });
  }

  /**
   * Encrypts what a crash kept from being encrypted. The record must not wait for a backup that
   * cannot be read; it is tried again at the next opening.
   */
  void finish() throws IOException {
    if (!locked()) {
      return;
    }
    remarks.recode(keys.key());
    try {
      backups.recode("", keys.key());
    } catch (SQLException | IOException unreadable) {
      return;
    }
  }
}
