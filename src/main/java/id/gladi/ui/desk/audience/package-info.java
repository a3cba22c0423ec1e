/**
 * The desk's hand on the room's screen: the frame around what the room sees, a small live picture
 * of its screen, pointer, ink and light.
 */
@NullMarked
package id.gladi.ui.desk.audience;

import org.jspecify.annotations.NullMarked;
