/** The page of symbols over the desk. */
@NullMarked
package id.gladi.ui.symbol;

import org.jspecify.annotations.NullMarked;
