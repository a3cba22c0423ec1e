/** Two branches of the play side by side: two boards, and a table of what is not alike. */
@NullMarked
package id.gladi.ui.desk.branches;

import org.jspecify.annotations.NullMarked;
