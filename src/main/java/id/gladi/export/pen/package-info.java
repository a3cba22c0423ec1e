/** Pens that draw without a display: raster pictures and anything that offers a Graphics2D. */
@NullMarked
package id.gladi.export.pen;

import org.jspecify.annotations.NullMarked;
