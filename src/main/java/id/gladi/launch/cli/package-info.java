/** The command line: the same core without a window or a display. */
@NullMarked
package id.gladi.launch.cli;

import org.jspecify.annotations.NullMarked;
