package id.gladi.core.planning;

import id.gladi.core.play.Board;
import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import java.util.List;
import java.util.Optional;

/** Where people stand who hold a width: on the drawn line, in the gate, or across the street. */
public final class Across {
  /** A direction is taken from so many metres of street before and behind. */
  private static final double AROUND = 3;

  private Across() {}

  /**
   * The line of a width with this id.
   *
   * @param near a street is crossed where it comes nearest to this place
   * @return empty for an id that is neither on the board nor on the map, and for a shape without a
   *     direction
   */
  public static Optional<List<Point>> of(AreaMap map, Board board, String id, Point near) {
    return Optional.ofNullable(board.field().overlays().get(id))
        .map(Overlay::points)
        .filter(points -> points.size() > 1)
        .or(() -> map.feature(id).flatMap(feature -> of(feature, near)));
  }

  private static Optional<List<Point>> of(Feature feature, Point near) {
    if (!(feature.geometry() instanceof Geometry.Line(var points))) {
      return Optional.empty();
    }
    return Optional.of(
        feature.kind() == FeatureKind.GATE
            ? points
            : across(new Polyline(points), near, LineTarget.width(feature)));
  }

  private static List<Point> across(Polyline street, Point near, double width) {
    var foot = street.nearest(near);
    var behind = street.at(foot.offset() - AROUND);
    var before = street.at(foot.offset() + AROUND);
    double length = Math.max(1e-9, behind.distance(before));
    double east = -(before.y() - behind.y()) / length * width / 2;
    double north = (before.x() - behind.x()) / length * width / 2;
    return List.of(foot.at().plus(-east, -north), foot.at().plus(east, north));
  }
}
