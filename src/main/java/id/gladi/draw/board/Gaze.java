package id.gladi.draw.board;

import id.gladi.core.play.Token;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.draw.scene.Scene;

/** Where a crowd looks: where it was turned to, else to the place it has come for. */
final class Gaze {
  private Gaze() {}

  /** Degrees clockwise from north. */
  static double of(Scene scene, Token crowd) {
    if (crowd.facing() != Token.FACING_AT_FIRST || crowd.outline().size() < 3) {
      return crowd.facing();
    }
    Point from = Polygons.centroid(crowd.outline());
    return scene
        .ground()
        .map()
        .protectedPlace()
        .map(place -> towards(from, place))
        .orElse(crowd.heading().orElse(crowd.facing()));
  }

  private static double towards(Point from, Feature place) {
    Point to = Polygons.centroid(place.geometry().points());
    double angle = Math.toDegrees(Math.atan2(to.x() - from.x(), to.y() - from.y()));
    return (angle + 360) % 360;
  }
}
