package id.gladi.ui.ground;

import id.gladi.core.terrain.Point;

/**
 * Where the hand is on the ground.
 *
 * @param at metres on the local grid
 * @param metresPerPixel how far a pixel is, for what counts as near
 * @param shift whether the Shift key is held
 * @param clicks 2 for the second click of a double click
 */
public record Hit(Point at, double metresPerPixel, boolean shift, int clicks) {
  /** Pixels within which something is near. */
  private static final double NEAR = 9;

  /** Metres within which something is near. */
  public double reach() {
    return NEAR * metresPerPixel;
  }
}
