package id.gladi.core;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file as they are; two with the same bytes are equal. Immutable. */
public final class Blob {
  private final byte[] bytes;
  private final String id;

  public Blob(byte[] bytes) {
    this.bytes = bytes.clone();
    this.id = fingerprint(bytes);
  }

  /** Fingerprint of the bytes (SHA-256), by which caches know them. */
  public String id() {
    return id;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** Whether these ASCII signs stand at an offset. */
  public boolean has(int offset, String signs) {
    if (bytes.length < offset + signs.length()) {
      return false;
    }
    for (int i = 0; i < signs.length(); i++) {
      if ((bytes[offset + i] & 0xff) != signs.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String fingerprint(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Blob blob && blob.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id.substring(0, 8) + " of " + bytes.length + " bytes";
  }
}
