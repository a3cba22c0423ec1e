/**
 * What the desk shows to the room: the state of the room's screen and the door through which a
 * board reaches it, redacted.
 */
@NullMarked
package id.gladi.ui.room;

import org.jspecify.annotations.NullMarked;
