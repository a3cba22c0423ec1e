/** The board on the screen: canvas, camera control and tools. */
@NullMarked
package id.gladi.ui.board;

import org.jspecify.annotations.NullMarked;
