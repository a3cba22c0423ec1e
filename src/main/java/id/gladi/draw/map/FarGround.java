package id.gladi.draw.map;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.List;

/**
 * Houses, fences, walls and gates in plain strokes from so far away that a board leaves them out:
 * whoever makes a map has to see what there is.
 */
public final class FarGround implements Painter {
  private static final double LINE = 1.2;
  private static final double GATE = 3;

  @Override
  public void paint(Pen pen, Scene scene) {
    if (scene.zoom() < Zoom.STREETS) {
      pen.fill(Features.areas(scene, FeatureKind.BUILDING), scene.ink(Ink.BUILDING_EDGE));
    }
    if (scene.zoom() < Zoom.DETAIL) {
      for (var kind : List.of(FeatureKind.WALL, FeatureKind.FENCE)) {
        stroke(pen, scene, kind, Stroke.solid(scene.px(LINE), scene.ink(Ink.WALL)));
      }
      stroke(pen, scene, FeatureKind.GATE, Stroke.solid(scene.px(GATE), scene.ink(Ink.FENCE)));
    }
  }

  private static void stroke(Pen pen, Scene scene, FeatureKind kind, Stroke stroke) {
    Path.Builder path = Path.builder();
    for (Feature feature : Features.of(scene, kind)) {
      Project.append(path, scene, feature.geometry());
    }
    pen.stroke(path.build(), stroke);
  }
}
