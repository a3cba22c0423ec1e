/**
 * How a board becomes a picture: colours, paths, camera and painters that draw over a {@link
 * id.gladi.draw.Pen}. Nothing here knows a toolkit; each pen lives beside the toolkit it serves.
 */
@NullMarked
package id.gladi.draw;

import org.jspecify.annotations.NullMarked;
