/**
 * The board as pixels: what is painted is kept, moved with the ground and put together anew for
 * each frame, and only what changed is painted again.
 */
@NullMarked
package id.gladi.ui.board.picture;

import org.jspecify.annotations.NullMarked;
