/** Real ground for an exercise out of a file of OpenStreetMap. */
@NullMarked
package id.gladi.files.osm;

import org.jspecify.annotations.NullMarked;
