package id.gladi.store;

import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.PasswordNeededException;
import id.gladi.store.secret.LockedBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The key that a record is encrypted with. It is made of dice, not of the password; the password
 * locks it in a small file beside the record, so another password needs no new encryption.
 */
final class Keyring {
  private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
  private static final int KEY_BYTES = 32;

  private final RecordFiles files;
  private volatile String key;

  private Keyring(RecordFiles files, String key) {
    this.files = files;
    this.key = key;
  }

  /** Unlocks the key of a folder's record, when there is anything encrypted in it. */
  static Keyring unlocked(RecordFiles files, Optional<char[]> password) throws IOException {
    if (!encrypted(files.record())) {
      return new Keyring(files, "");
    }
    if (!Files.exists(files.key())) {
      throw new DatabaseUnreadableException("the record is encrypted and gladi.key is missing");
    }
    var secret = password.orElseThrow(() -> new PasswordNeededException("the record is protected"));
    return new Keyring(files, open(files.key(), secret));
  }

  private static String open(Path file, char[] password) throws IOException {
    return HexFormat.of().formatHex(LockedBytes.unlock(Files.readAllBytes(file), password));
  }

  /** Whether a record's file is encrypted; one that is not there is not. */
  static boolean encrypted(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
    }
  }

  /** In hexadecimal; empty where nothing is encrypted. */
  String key() {
    return key;
  }

  /** The key for one file, which may still be as it was before a password was set. */
  String keyOf(Path file) throws IOException {
    return encrypted(file) ? key : "";
  }

  /** Makes a key and locks it away, before anything is encrypted with it. */
  String make(char[] password) throws IOException {
    var random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    RecordFiles.write(files.key(), LockedBytes.lock(random, password));
    return HexFormat.of().formatHex(random);
  }

  /** The record is encrypted with this key from now on. */
  void use(String made) {
    key = made;
  }

  /** Locks the same key with another password. */
  void relock(char[] password) throws IOException {
    RecordFiles.write(files.key(), LockedBytes.lock(HexFormat.of().parseHex(key), password));
  }

  /** Throws the key away, after nothing is encrypted with it any more. */
  void discard() throws IOException {
    key = "";
    Files.deleteIfExists(files.key());
  }
}
