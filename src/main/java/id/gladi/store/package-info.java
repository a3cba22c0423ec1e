/**
 * The record on disk: one H2 file in the data folder, append-only, one durable transaction per
 * step, each step chained to the one before it by its hash. The only package that knows that there
 * is a database.
 */
@NullMarked
package id.gladi.store;

import org.jspecify.annotations.NullMarked;
