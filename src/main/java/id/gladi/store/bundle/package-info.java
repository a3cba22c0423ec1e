/**
 * The {@code .gladi} bundle: one session in one file that travels. A zip of plain texts with a
 * manifest of their hashes, read with suspicion, and locked with a password where wanted.
 */
@NullMarked
package id.gladi.store.bundle;

import org.jspecify.annotations.NullMarked;
