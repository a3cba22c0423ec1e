package id.gladi.draw.map;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;

/** Trees as soft discs; crowns differ a little, always the same for the same tree. */
final class TreePainter implements Painter {
  private static final double CROWN = 1.75;

  @Override
  public void paint(Pen pen, Scene scene) {
    if (scene.zoom() < Zoom.DETAIL) {
      return;
    }
    Path.Builder crowns = Path.builder();
    for (Feature tree : Features.of(scene, FeatureKind.TREE)) {
      Xy at = scene.xy(tree.geometry().points().getFirst());
      double more = Math.floorMod(tree.id().hashCode() * 31, 7) * 0.1;
      crowns.circle(at.x(), at.y(), (CROWN + more) * scene.zoom());
    }
    pen.fill(crowns.build(), scene.ink(Ink.TREE).alpha(0.85));
  }
}
