/** The parts of the command line on their own. */
@NullMarked
package id.gladi.launch.cli;

import org.jspecify.annotations.NullMarked;
