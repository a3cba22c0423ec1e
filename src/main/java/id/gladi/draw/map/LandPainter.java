package id.gladi.draw.map;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;

/** Land, greens, public grounds and water. */
final class LandPainter implements Painter {

  @Override
  public void paint(Pen pen, Scene scene) {
    pen.fill(Path.box(scene.camera().view()), scene.ink(Ink.LAND));
    pen.fill(Features.areas(scene, FeatureKind.FIELD), scene.ink(Ink.GREEN));
    pen.fill(Features.areas(scene, FeatureKind.GREEN), scene.ink(Ink.GREEN));
    pen.fill(Features.areas(scene, FeatureKind.VEGETATION), scene.ink(Ink.TREE).alpha(0.6));
    pen.fill(Features.areas(scene, FeatureKind.FACILITY), scene.ink(Ink.FACILITY));
    pen.fill(Features.areas(scene, FeatureKind.WATER), scene.ink(Ink.WATER));
    pen.save();
    pen.clip(Path.polygon(MapEdge.corners(scene)));
    for (Feature stream : Features.of(scene, FeatureKind.WATER)) {
      if (stream.geometry() instanceof Geometry.Line line) {
        double width = Math.max(scene.px(1.2), stream.traits().width() * scene.zoom());
        pen.stroke(Project.path(scene, line), Stroke.round(width, scene.ink(Ink.WATER)));
      }
    }
    pen.restore();
  }
}
