/** Time travel: the tree of steps, replay, scrubbing and branches. */
@NullMarked
package id.gladi.ui.desk.travel;

import org.jspecify.annotations.NullMarked;
