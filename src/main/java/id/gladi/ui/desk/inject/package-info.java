/** The right panel: the inject told last, the list of all injects, the next one. */
@NullMarked
package id.gladi.ui.desk.inject;

import org.jspecify.annotations.NullMarked;
