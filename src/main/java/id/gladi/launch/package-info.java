/** Where the program starts: what is built from what, the display, the log. */
@NullMarked
package id.gladi.launch;

import org.jspecify.annotations.NullMarked;
