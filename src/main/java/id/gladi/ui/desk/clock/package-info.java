/** The running exercise clock. */
@NullMarked
package id.gladi.ui.desk.clock;

import org.jspecify.annotations.NullMarked;
