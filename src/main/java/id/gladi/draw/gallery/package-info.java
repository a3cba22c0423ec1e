/** Every sign of the board with its name, once: for the page in the window and for documents. */
@NullMarked
package id.gladi.draw.gallery;

import org.jspecify.annotations.NullMarked;
