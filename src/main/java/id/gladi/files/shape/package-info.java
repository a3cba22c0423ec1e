/** Geometry that importers share: cutting at an edge and sorting rings into outlines and holes. */
@NullMarked
package id.gladi.files.shape;

import org.jspecify.annotations.NullMarked;
