/** Corrections of a map, with a history to go back. */
@NullMarked
package id.gladi.core.terrain.edit;

import org.jspecify.annotations.NullMarked;
