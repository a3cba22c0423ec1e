package id.gladi.draw.map;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.draw.Ink;
import id.gladi.draw.Pen;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;

/**
 * Houses as plain shapes from so far away that a board leaves them out: whoever makes a map has to
 * see what there is.
 */
public final class FarHouses implements Painter {
  @Override
  public void paint(Pen pen, Scene scene) {
    if (scene.zoom() < Zoom.STREETS) {
      pen.fill(Features.areas(scene, FeatureKind.BUILDING), scene.ink(Ink.BUILDING_EDGE));
    }
  }
}
