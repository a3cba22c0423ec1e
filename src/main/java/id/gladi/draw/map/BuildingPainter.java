package id.gladi.draw.map;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.List;

/** Houses; those inside the compound wear the colour of the protected site. */
final class BuildingPainter implements Painter {

  @Override
  public void paint(Pen pen, Scene scene) {
    if (scene.zoom() < Zoom.STREETS) {
      return;
    }
    Path.Builder houses = Path.builder();
    Path.Builder own = Path.builder();
    List<Point> site = Features.site(scene);
    for (Feature building : Features.of(scene, FeatureKind.BUILDING)) {
      if (building.geometry() instanceof Geometry.Area area) {
        boolean onSite = !site.isEmpty() && Polygons.contains(site, Features.middle(area));
        Project.append(onSite ? own : houses, scene, area);
      }
    }
    double edge = scene.zoom() >= Zoom.CLOSE ? 1.1 : 0.8;
    Path all = houses.build();
    pen.fill(all, scene.ink(Ink.BUILDING));
    pen.stroke(all, Stroke.solid(scene.px(edge), scene.ink(Ink.BUILDING_EDGE)));
    pen.fill(own.build(), scene.ink(Ink.KEY_BUILDING));
    pen.stroke(own.build(), Stroke.solid(scene.px(1.2), scene.ink(Ink.KEY_EDGE)));
  }
}
