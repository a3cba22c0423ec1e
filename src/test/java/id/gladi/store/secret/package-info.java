@NullMarked
package id.gladi.store.secret;

import org.jspecify.annotations.NullMarked;
