/** Pictures of the user, made small enough to travel with a map. */
@NullMarked
package id.gladi.export.picture;

import org.jspecify.annotations.NullMarked;
