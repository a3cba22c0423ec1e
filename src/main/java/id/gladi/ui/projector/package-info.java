/**
 * The room's screen. It is fed {@link id.gladi.core.play.PublicBoard}s and can therefore show
 * nothing that the room must not see; it knows neither the session nor the desk.
 */
@NullMarked
package id.gladi.ui.projector;

import org.jspecify.annotations.NullMarked;
