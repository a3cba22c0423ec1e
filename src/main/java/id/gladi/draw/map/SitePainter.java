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

/** The compound, parking places, driveways, and the protected building with its rooms. */
final class SitePainter implements Painter {

  @Override
  public void paint(Pen pen, Scene scene) {
    pen.fill(Features.areas(scene, FeatureKind.SITE), scene.ink(Ink.COMPOUND));
    for (Feature parking : Features.of(scene, FeatureKind.PARKING)) {
      Hatch.fill(pen, scene, Project.path(scene, parking.geometry()), parking.geometry());
    }
    driveways(pen, scene);
    Path porch = Features.areas(scene, FeatureKind.PORCH);
    pen.fill(porch, scene.ink(Ink.KEY_BUILDING));
    pen.stroke(porch, Stroke.solid(scene.px(1.2), scene.ink(Ink.KEY_EDGE)));
    Path building = Features.areas(scene, FeatureKind.SITE_BUILDING);
    pen.fill(building, scene.ink(Ink.KEY_BUILDING));
    if (scene.zoom() >= Zoom.CLOSE) {
      pen.stroke(
          Features.areas(scene, FeatureKind.ROOM),
          Stroke.solid(scene.px(0.8), scene.ink(Ink.KEY_EDGE).alpha(0.45)));
    }
    pen.stroke(building, Stroke.solid(scene.px(1.6), scene.ink(Ink.KEY_EDGE)));
  }

  private static void driveways(Pen pen, Scene scene) {
    for (Feature driveway : Features.of(scene, FeatureKind.DRIVEWAY)) {
      Path path = Project.path(scene, driveway.geometry());
      switch (driveway.geometry()) {
        case Geometry.Area _ -> pen.fill(path, scene.ink(Ink.ROAD));
        case Geometry.Line _ -> {
          double width = Math.max(scene.px(1.5), RoadPainter.metres(driveway) * scene.zoom());
          pen.stroke(path, Stroke.solid(width, scene.ink(Ink.ROAD)));
        }
        case Geometry.Spot _ -> {
          // a driveway without an extent has nothing to draw
        }
      }
    }
  }
}
