package id.gladi.core.terrain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A PNG or JPEG file as it is; two with the same bytes are equal. Immutable. */
public final class PictureFile {
  private final byte[] bytes;
  private final String id;

  public PictureFile(byte[] bytes) {
    this.bytes = bytes.clone();
    this.id = fingerprint(bytes);
  }

  /** Fingerprint of the bytes (SHA-256), by which caches know the picture. */
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

  private static String fingerprint(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PictureFile file && file.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "picture " + id.substring(0, 8) + " of " + bytes.length + " bytes";
  }
}
