/** A piece of ground in a window, to look at, to point at and to draw on. */
@NullMarked
package id.gladi.ui.ground;

import org.jspecify.annotations.NullMarked;
