/**
 * What moves over the ground: lines, crowds, formations, tokens and all lettering. {@link
 * id.gladi.draw.board.BoardPainter} is the way in.
 */
@NullMarked
package id.gladi.draw.board;

import org.jspecify.annotations.NullMarked;
