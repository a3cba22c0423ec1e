/** The record against a real database file. */
@NullMarked
package id.gladi.store;

import org.jspecify.annotations.NullMarked;
