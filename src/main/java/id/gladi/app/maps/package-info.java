/** Maps that the user makes out of files or draws, and the exercises that stand on them. */
@NullMarked
package id.gladi.app.maps;

import org.jspecify.annotations.NullMarked;
