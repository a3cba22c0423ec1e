package id.gladi.store.secret;

import id.gladi.app.WrongPasswordException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Bytes locked with a password: a header in clear text (a magic line, rounds, salt, nonce) and
 * AES-256-GCM over the rest, which also vouches for the header. Not one bit can be changed unseen.
 */
public final class LockedBytes {
  private static final byte[] MAGIC = "gladi-aes 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int HEADER = MAGIC.length + Integer.BYTES + Derivation.SALT + NONCE;

  private LockedBytes() {}

  /** Whether bytes look like something that was locked here. */
  public static boolean isLocked(byte[] bytes) {
    return bytes.length >= MAGIC.length
        && Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length);
  }

  /** Locks bytes with a password. */
  public static byte[] lock(byte[] clear, char[] password) {
    return lock(clear, password, Derivation.ROUNDS);
  }

  /** Locks bytes with a key made of dice: nobody guesses it, so no rounds make that slower. */
  public static byte[] lockWithKey(byte[] clear, String key) {
    return lock(clear, key.toCharArray(), 1);
  }

  static byte[] lock(byte[] clear, char[] password, int rounds) {
    var salt = Derivation.random(Derivation.SALT);
    var nonce = Derivation.random(NONCE);
    var header = ByteBuffer.allocate(HEADER).put(MAGIC).putInt(rounds).put(salt).put(nonce).array();
    try {
      var locked =
          cipher(Cipher.ENCRYPT_MODE, Derivation.key(password, salt, rounds), nonce, header)
              .doFinal(clear);
      return ByteBuffer.allocate(HEADER + locked.length).put(header).put(locked).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  /** Unlocks bytes; a wrong password and changed bytes cannot be told apart. */
  public static byte[] unlock(byte[] locked, char[] password) {
    if (!isLocked(locked) || locked.length < HEADER + TAG_BITS / Byte.SIZE) {
      throw new WrongPasswordException("not locked with a password, or cut short");
    }
    var header = ByteBuffer.wrap(locked, MAGIC.length, HEADER - MAGIC.length);
    int rounds = header.getInt();
    if (rounds < 1 || rounds > Derivation.MOST_ROUNDS) {
      throw new WrongPasswordException("rounds out of range: " + rounds);
    }
    var salt = new byte[Derivation.SALT];
    var nonce = new byte[NONCE];
    header.get(salt).get(nonce);
    try {
      return cipher(
              Cipher.DECRYPT_MODE,
              Derivation.key(password, salt, rounds),
              nonce,
              Arrays.copyOf(locked, HEADER))
          .doFinal(locked, HEADER, locked.length - HEADER);
    } catch (AEADBadTagException e) {
      throw new WrongPasswordException("wrong password, or the bytes were changed", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] header)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(header);
    return cipher;
  }
}
