/** Planning aids beside the board: estimates with their assumptions and sources. */
@NullMarked
package id.gladi.ui.desk.planning;

import org.jspecify.annotations.NullMarked;
