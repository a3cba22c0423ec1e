package id.gladi.core.terrain;

import id.gladi.core.Blob;

/** A PNG or JPEG file as it is; two with the same bytes are equal. Immutable. */
public record PictureFile(Blob data) {
  public PictureFile(byte[] bytes) {
    this(new Blob(bytes));
  }

  /** Fingerprint of the bytes, by which caches know the picture. */
  public String id() {
    return data.id();
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return data.bytes();
  }

  /** How many bytes there are. */
  public int size() {
    return data.size();
  }

  @Override
  public String toString() {
    return "picture " + data;
  }
}
