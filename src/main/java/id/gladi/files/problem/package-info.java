/** What can be wrong with a file, as data, and the sentences that say so in both languages. */
@NullMarked
package id.gladi.files.problem;

import org.jspecify.annotations.NullMarked;
