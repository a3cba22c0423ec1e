/** Where the pixels of a picture lie on the ground. */
@NullMarked
package id.gladi.core.terrain.picture;

import org.jspecify.annotations.NullMarked;
