/** Whole sessions in the program's window, by mouse and by keyboard alone. */
@NullMarked
package id.gladi.ui.session;

import org.jspecify.annotations.NullMarked;
