/** Benchmarks: how long the program lets the table wait. */
@NullMarked
package id.gladi.bench;

import org.jspecify.annotations.NullMarked;
