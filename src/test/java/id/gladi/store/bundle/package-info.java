@NullMarked
package id.gladi.store.bundle;

import org.jspecify.annotations.NullMarked;
