package id.gladi.store;

/**
 * How far a session has come.
 *
 * @param hash the last link of its chain
 */
record Head(long steps, String hash) {}
