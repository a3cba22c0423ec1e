/** Draws and corrects the ground of an exercise. */
@NullMarked
package id.gladi.ui.mapeditor;

import org.jspecify.annotations.NullMarked;
