/** The ground in metres: area map, typed features and the local grid. */
@NullMarked
package id.gladi.core.terrain;

import org.jspecify.annotations.NullMarked;
