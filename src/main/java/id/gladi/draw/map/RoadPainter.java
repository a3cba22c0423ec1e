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
import java.util.List;
import java.util.stream.Stream;

/** Sidewalks, then all casings, then all carriageways, so that crossings run into each other. */
final class RoadPainter implements Painter {
  private static final double UNKNOWN_ROAD = 6;
  private static final double UNKNOWN_ALLEY = 3;
  private static final double DASHED_FROM = 8.5;

  private record Lane(Feature feature, Path path, double width) {}

  @Override
  public void paint(Pen pen, Scene scene) {
    if (scene.zoom() >= Zoom.STREETS) {
      Path sidewalks = Features.areas(scene, FeatureKind.SIDEWALK);
      pen.fill(sidewalks, scene.ink(Ink.SIDEWALK));
      pen.stroke(sidewalks, Stroke.solid(scene.px(0.8), scene.ink(Ink.ROAD_CASING)));
    }
    pen.save();
    pen.clip(Path.polygon(MapEdge.corners(scene)));
    lanes(pen, scene);
    pen.restore();
  }

  private static void lanes(Pen pen, Scene scene) {
    List<Lane> lanes =
        Stream.of(FeatureKind.ALLEY, FeatureKind.ROAD)
            .flatMap(kind -> Features.of(scene, kind).stream())
            .filter(road -> road.geometry() instanceof Geometry.Line)
            .map(road -> lane(scene, road))
            .toList();
    for (Lane lane : lanes) {
      pen.stroke(
          lane.path(), Stroke.round(lane.width() + scene.px(2.4), scene.ink(Ink.ROAD_CASING)));
    }
    for (Lane lane : lanes) {
      pen.stroke(lane.path(), Stroke.round(lane.width(), scene.ink(Ink.ROAD)));
    }
    if (scene.zoom() >= Zoom.DETAIL) {
      lanes.forEach(lane -> dashes(pen, scene, lane));
    }
  }

  /** Carriageway width in metres, with a guess where the map does not say. */
  static double metres(Feature road) {
    if (road.traits().width() > 0) {
      return road.traits().width();
    }
    return road.kind() == FeatureKind.ALLEY ? UNKNOWN_ALLEY : UNKNOWN_ROAD;
  }

  private static Lane lane(Scene scene, Feature road) {
    double least = road.kind() == FeatureKind.ALLEY ? scene.px(1) : scene.px(2);
    return new Lane(
        road, Project.path(scene, road.geometry()), Math.max(least, metres(road) * scene.zoom()));
  }

  private static void dashes(Pen pen, Scene scene, Lane lane) {
    if (metres(lane.feature()) >= DASHED_FROM && !lane.feature().traits().oneWay()) {
      double metre = scene.zoom();
      pen.stroke(
          lane.path(),
          Stroke.solid(scene.px(1.2), scene.ink(Ink.ROAD_DASH)).dashed(3 * metre, 4 * metre));
    }
  }
}
