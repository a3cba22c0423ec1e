/** Ground out of GeoJSON that other programs wrote. */
@NullMarked
package id.gladi.files.geojson;

import org.jspecify.annotations.NullMarked;
