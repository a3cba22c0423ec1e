/** Readers of OpenStreetMap files: XML, packed XML and PBF, one element at a time. */
@NullMarked
package id.gladi.files.osm.read;

import org.jspecify.annotations.NullMarked;
