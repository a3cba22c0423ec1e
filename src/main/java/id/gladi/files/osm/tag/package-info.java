/** What the tags of OpenStreetMap mean on the ground of an exercise. */
@NullMarked
package id.gladi.files.osm.tag;

import org.jspecify.annotations.NullMarked;
