/** The play: commands, events, the board they make, and the tree of steps. */
@NullMarked
package id.gladi.core.play;

import org.jspecify.annotations.NullMarked;
