/** The desk: the facilitator's window on one session. */
@NullMarked
package id.gladi.ui.desk;

import org.jspecify.annotations.NullMarked;
