/** GeoJSON (RFC 7946) as Gladi's maps use it, and the way to the local grid and back. */
@NullMarked
package id.gladi.files.geo;

import org.jspecify.annotations.NullMarked;
