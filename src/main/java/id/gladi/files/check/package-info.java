/**
 * What an exercise must say beyond its structure: references, times, places and sums that fit
 * together.
 */
@NullMarked
package id.gladi.files.check;

import org.jspecify.annotations.NullMarked;
