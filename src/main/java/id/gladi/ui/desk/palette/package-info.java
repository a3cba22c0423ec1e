/** The left panel: units by agency, to be searched and dragged onto the ground. */
@NullMarked
package id.gladi.ui.desk.palette;

import org.jspecify.annotations.NullMarked;
