package id.gladi.store;

/**
 * A row with its hash.
 *
 * @param hash as it is stored, in hexadecimal
 */
public record Linked<T>(T row, String hash) {}
