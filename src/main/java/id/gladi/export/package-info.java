/** One writer per report format over the review's data, and board pictures as files. */
@NullMarked
package id.gladi.export;

import org.jspecify.annotations.NullMarked;
