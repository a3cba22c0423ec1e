/**
 * Exercises, maps and doctrine profiles as files: read with every problem at once, written without
 * loss, found beside each other or among the bundled ones.
 */
@NullMarked
package id.gladi.files;

import org.jspecify.annotations.NullMarked;
