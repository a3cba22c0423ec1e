package id.gladi.store;

import java.util.Objects;

/**
 * A row with its hash.
 *
 * @param hash as it is stored, in hexadecimal
 */
public record Linked<T>(T row, String hash) {
  public Linked {
    Objects.requireNonNull(hash, "hash");
  }
}
