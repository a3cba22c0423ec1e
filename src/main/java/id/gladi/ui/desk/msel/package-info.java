/** The script during play: its table, what is offered, writing in and changing injects. */
@NullMarked
package id.gladi.ui.desk.msel;

import org.jspecify.annotations.NullMarked;
