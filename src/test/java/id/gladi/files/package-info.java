/** Tests of the files, good and bad. */
@NullMarked
package id.gladi.files;

import org.jspecify.annotations.NullMarked;
