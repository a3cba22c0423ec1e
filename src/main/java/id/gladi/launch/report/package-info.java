/** Documents of a session: which there are, in which formats, written whole or not at all. */
@NullMarked
package id.gladi.launch.report;

import org.jspecify.annotations.NullMarked;
