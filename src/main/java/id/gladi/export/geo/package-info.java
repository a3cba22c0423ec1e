/** Boards as GeoJSON. */
@NullMarked
package id.gladi.export.geo;

import org.jspecify.annotations.NullMarked;
