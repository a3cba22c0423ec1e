package id.gladi.draw.map;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Polygons;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.List;

/** Fences with posts, walls, and gates with a post at either side of the gap. */
final class FencePainter implements Painter {
  private static final double NEAR_SITE = 1.5;

  @Override
  public void paint(Pen pen, Scene scene) {
    if (scene.zoom() < Zoom.DETAIL) {
      siteEdge(pen, scene);
      return;
    }
    for (Feature wall : Features.of(scene, FeatureKind.WALL)) {
      double width = Math.max(scene.px(2), wall.traits().width() * scene.zoom());
      pen.stroke(Project.path(scene, wall.geometry()), Stroke.solid(width, scene.ink(Ink.WALL)));
    }
    for (Feature fence : Features.of(scene, FeatureKind.FENCE)) {
      fence(pen, scene, fence);
    }
    for (Feature gate : Features.of(scene, FeatureKind.GATE)) {
      if (gate.geometry() instanceof Geometry.Line line) {
        gate(pen, scene, line);
      }
    }
  }

  private static void siteEdge(Pen pen, Scene scene) {
    pen.stroke(
        Features.areas(scene, FeatureKind.SITE),
        Stroke.solid(scene.px(1), scene.ink(Ink.FENCE).alpha(0.8)));
  }

  private static void fence(Pen pen, Scene scene, Feature fence) {
    Rgba ink = ink(scene, fence.geometry());
    Path path = Project.path(scene, fence.geometry());
    pen.stroke(path, Stroke.solid(scene.px(2), ink));
    pen.stroke(path, Stroke.solid(scene.px(5.4), ink).dashed(scene.px(1.6), 3 * scene.zoom()));
  }

  private static void gate(Pen pen, Scene scene, Geometry.Line line) {
    Rgba ink = ink(scene, line);
    List<Xy> points = Project.points(scene, line.points());
    double gap = points.getFirst().distance(points.getLast());
    double post = scene.px(gap < scene.px(14) ? 4 : 6);
    pen.stroke(
        Path.polyline(points),
        Stroke.solid(scene.px(3.4), ink).dashed(scene.px(2.4), scene.px(2.4)));
    pen.fill(Path.box(Box.around(points.getFirst(), post, post)), ink);
    pen.fill(Path.box(Box.around(points.getLast(), post, post)), ink);
  }

  /** Fences on the border of the compound wear its colour. */
  private static Rgba ink(Scene scene, Geometry line) {
    boolean own =
        scene.ground().map().site().map(site -> site.geometry().points()).stream()
            .anyMatch(border ->
                line.points().stream().allMatch(p -> Polygons.distance(border, p) < NEAR_SITE));
    return scene.ink(own ? Ink.FENCE : Ink.WALL);
  }
}
