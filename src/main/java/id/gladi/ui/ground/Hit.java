package id.gladi.ui.ground;

import id.gladi.core.terrain.Point;

/**
 * Where the hand is on the ground.
 *
 * @param at metres on the local grid
 * @param reach metres within which something is near; more for a finger than for a mouse
 * @param shift whether the Shift key is held
 * @param clicks 2 for the second click of a double click
 */
public record Hit(Point at, double reach, boolean shift, int clicks) {}
