package id.gladi.draw.board;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Polygons;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Security barrier (a comb whose teeth look at the crowd) and barbed wire (a row of crosses). */
final class Barrier {
  private static final double TOOTH = 9;
  private static final double STEP = 7;
  private static final double CROSS = 2.8;

  private Barrier() {}

  static void comb(Pen pen, Scene scene, List<Xy> points) {
    Path spine = Path.polyline(points);
    Rgba ink = scene.ink(Ink.BARRIER);
    double side = towardsCrowd(scene, points);
    Path.Builder teeth = Path.builder();
    for (Step step : steps(points, scene.px(STEP))) {
      Xy tip = step.at().plus(step.along().right().times(side * scene.px(TOOTH)));
      teeth.through(List.of(step.at(), tip));
    }
    pen.stroke(spine, Stroke.solid(scene.px(7), scene.ink(Ink.HALO)));
    pen.stroke(teeth.build(), Stroke.solid(scene.px(4.4), scene.ink(Ink.HALO).alpha(0.8)));
    pen.stroke(teeth.build(), Stroke.solid(scene.px(2.2), ink));
    pen.stroke(spine, Stroke.solid(scene.px(3.5), ink));
  }

  static void wire(Pen pen, Scene scene, List<Xy> points) {
    double reach = scene.px(CROSS);
    Path.Builder crosses = Path.builder();
    for (Step step : steps(points, scene.px(STEP))) {
      Xy at = step.at();
      crosses.through(List.of(at.plus(-reach, -reach), at.plus(reach, reach)));
      crosses.through(List.of(at.plus(-reach, reach), at.plus(reach, -reach)));
    }
    pen.stroke(crosses.build(), Stroke.round(scene.px(3.6), scene.ink(Ink.HALO).alpha(0.7)));
    pen.stroke(crosses.build(), Stroke.round(scene.px(1.4), scene.ink(Ink.BLOCK)));
  }

  private record Step(Xy at, Xy along) {}

  /** Even steps along the line, both ends included. */
  private static List<Step> steps(List<Xy> points, double wanted) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i + 1 < points.size(); i++) {
      Xy from = points.get(i);
      Xy to = points.get(i + 1);
      Xy along = to.minus(from).unit();
      int parts = Math.max(1, (int) Math.round(from.distance(to) / wanted));
      for (int k = i == 0 ? 0 : 1; k <= parts; k++) {
        steps.add(new Step(from.towards(to, (double) k / parts), along));
      }
    }
    return steps;
  }

  /** Where the teeth of every barrier look. */
  static List<Double> sides(Scene scene) {
    return scene.actors().overlays().stream()
        .filter(overlay -> overlay.kind() == LineKind.SECURITY_BARRIER)
        .filter(overlay -> overlay.points().size() >= overlay.kind().form().least())
        .map(overlay -> towardsCrowd(scene, Project.points(scene, overlay.points())))
        .toList();
  }

  private static double towardsCrowd(Scene scene, List<Xy> points) {
    Xy middle = points.getFirst().towards(points.getLast(), 0.5);
    Xy right = points.getLast().minus(points.getFirst()).unit().right();
    return scene.actors().tokens().stream()
        .filter(token -> token.outline().size() >= 3)
        .map(Token::outline)
        .map(outline -> scene.xy(Polygons.centroid(outline)))
        .min(Comparator.comparingDouble(middle::distance))
        .map(crowd -> crowd.minus(middle))
        .map(way -> way.x() * right.x() + way.y() * right.y() < 0 ? -1.0 : 1.0)
        .orElse(-1.0);
  }
}
