/** The elements of OpenStreetMap as they stream out of a file, and what is kept of them. */
@NullMarked
package id.gladi.files.osm.data;

import org.jspecify.annotations.NullMarked;
