package id.gladi.draw.board;

import id.gladi.core.planning.Density;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.draw.Ink;
import id.gladi.draw.Palette;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.map.Corners;
import id.gladi.draw.map.Zoom;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Crowds: a dashed outline, fills that deepen towards the densest spot, and one dot per person.
 * Remembers where it put the dots, so keep one painter; not thread-safe.
 */
final class CrowdPainter {
  /** How strong the broad edge is. */
  static final double WORRY = 0.45;

  private static final int REMEMBERED = 48;
  private static final int MOST_DOTS = 6_000;
  private static final double DOT = 0.24;
  private static final double DOT_SEEN = 0.85;

  private final Map<Key, List<Point>> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Point>> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Key(String id, List<Point> outline, double gaze, int count) {}

  void paint(Pen pen, Scene scene, Token token) {
    if (token.outline().size() < 3) {
      return;
    }
    List<Xy> hull = Project.points(scene, token.outline());
    Path edge = Corners.rounded(hull, 3 * scene.zoom());
    boolean dark = scene.look().palette() == Palette.DARK;
    double more = dark ? 0.06 : 0;
    pen.fill(edge, scene.ink(Ink.CROWD).alpha(0.14 + more));
    if (scene.zoom() >= Zoom.STREETS) {
      Xy dense = scene.xy(densest(token.outline(), Gaze.of(scene, token)));
      pen.fill(inner(scene, hull, dense, 0.55), scene.ink(Ink.CROWD).alpha(0.14 + more));
      pen.fill(inner(scene, hull, dense, 0.26), scene.ink(Ink.CROWD).alpha(0.2 + more));
    }
    var state = scene.look().shows(Look.Part.CROWD_STATE);
    var worrying = state ? worrying(scene, token) : Optional.<Ink>empty();
    worrying.ifPresent(
        ink -> pen.stroke(edge, Stroke.solid(scene.px(5), scene.ink(ink).alpha(WORRY))));
    pen.stroke(
        edge, Stroke.solid(scene.px(1.6), scene.ink(Ink.CROWD)).dashed(scene.px(5), scene.px(3)));
    if (state) {
      direction(pen, scene, token);
    }
    if (scene.zoom() >= Zoom.DETAIL && scene.look().shows(Look.Part.CROWD_DOTS)) {
      dots(pen, scene, token);
    }
  }

  /**
   * Crowds that are dense enough to need care have a broad edge: it warns of the crush, not of
   * them.
   */
  private static Optional<Ink> worrying(Scene scene, Token token) {
    return Density.of(token, scene.look().figures())
        .flatMap(density ->
            switch (density.grade()) {
              case UNHINDERED, FREE, BUSY -> Optional.empty();
              case CAUTION -> Optional.of(Ink.NOTE);
              case CRITICAL -> Optional.of(Ink.DANGER);
            });
  }

  /** An arrow at the edge, on the side that the crowd goes or looks to. */
  private static void direction(Pen pen, Scene scene, Token token) {
    var heading = token.heading();
    if (heading.isEmpty()) {
      return;
    }
    Point middle = Polygons.centroid(token.outline());
    Xy forward = Marks.forward(scene.camera(), token.withFacing(heading.getAsDouble()));
    Xy from = scene.xy(middle);
    double far = 0;
    for (Point p : token.outline()) {
      Xy off = scene.xy(p).minus(from);
      far = Math.max(far, off.x() * forward.x() + off.y() * forward.y());
    }
    Xy tip = from.plus(forward.times(far + scene.px(16)));
    Xy foot = from.plus(forward.times(far + scene.px(3)));
    Xy side = forward.right().times(scene.px(7));
    Path head =
        Path.builder().through(List.of(tip, foot.plus(side), foot.minus(side))).close().build();
    pen.stroke(head, Stroke.round(scene.px(3), scene.ink(Ink.HALO)));
    pen.fill(head, scene.ink(Ink.CROWD));
  }

  /** Where people stand closest: forward of the middle, on the side the crowd looks to. */
  private static Point densest(List<Point> outline, double gaze) {
    Point middle = Polygons.centroid(outline);
    double angle = Math.toRadians(gaze);
    double far = 0;
    for (Point p : outline) {
      double ahead =
          (p.x() - middle.x()) * Math.sin(angle) + (p.y() - middle.y()) * Math.cos(angle);
      far = Math.max(far, ahead);
    }
    for (double share = 0.6; share > 0; share -= 0.1) {
      Point p = middle.plus(Math.sin(angle) * far * share, Math.cos(angle) * far * share);
      if (Polygons.contains(outline, p)) {
        return p;
      }
    }
    return middle;
  }

  private static Path inner(Scene scene, List<Xy> hull, Xy dense, double share) {
    List<Xy> smaller = hull.stream().map(p -> dense.towards(p, share)).toList();
    return Corners.rounded(smaller, 12 * scene.zoom());
  }

  private void dots(Pen pen, Scene scene, Token token) {
    int count = Math.min(MOST_DOTS, token.strength().likely());
    List<Point> places =
        remembered.computeIfAbsent(
            new Key(token.id(), token.outline(), Gaze.of(scene, token), count),
            key ->
                Scatter.places(
                    key.id(), key.outline(), densest(key.outline(), key.gaze()), key.count()));
    double radius = Math.max(DOT * scene.zoom(), scene.px(DOT_SEEN));
    Path.Builder dots = Path.builder();
    for (Point place : places) {
      Xy at = scene.xy(place);
      dots.circle(at.x(), at.y(), radius);
    }
    pen.fill(dots.build(), scene.ink(Ink.CROWD_DOT).alpha(0.85));
  }
}
