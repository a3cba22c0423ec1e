package id.gladi.ui.newmap;

import id.gladi.ui.fx.Texts;
import id.gladi.ui.ground.GroundPane;

/**
 * What every panel is built with.
 *
 * @param leave goes back to the library
 */
record Kit(NewMapModel model, Texts texts, GroundPane ground, Runnable leave) {}
