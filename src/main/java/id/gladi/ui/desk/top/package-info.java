/** The head: banner, clock, level, control holder, undo and the menu. */
@NullMarked
package id.gladi.ui.desk.top;

import org.jspecify.annotations.NullMarked;
