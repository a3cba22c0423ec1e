/**
 * Planning aids: what a line holds, how dense a crowd stands, how long leaving and arriving take.
 *
 * <p>Every number that comes out is an <i>estimasi perencanaan</i> and says which {@link
 * id.gladi.core.planning.Figure figures} went in; nothing here predicts what real people do. Pure
 * functions over immutable values.
 */
@NullMarked
package id.gladi.core.planning;

import org.jspecify.annotations.NullMarked;
