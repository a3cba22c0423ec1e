/** Passwords and what is locked with them. Nothing here knows what it locks. */
@NullMarked
package id.gladi.store.secret;

import org.jspecify.annotations.NullMarked;
