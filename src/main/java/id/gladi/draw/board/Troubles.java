package id.gladi.draw.board;

import id.gladi.core.play.Condition;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.map.Zoom;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Conditions of things on the ground: an amber dot and the state in words beside it. */
final class Troubles implements Painter {
  private static final double DOT = 4;

  @Override
  public void paint(Pen pen, Scene scene) {
    for (Condition condition : onGround(scene)) {
      Box box = box(scene, condition);
      Path dot = Path.circle(box.centre().x(), box.centre().y(), box.width() / 2);
      pen.stroke(dot, Stroke.solid(scene.px(4), scene.ink(Ink.HALO)));
      pen.fill(dot, scene.ink(Ink.NOTE));
    }
  }

  /** Conditions that do not belong to a token and have a place; those of tokens are in labels. */
  static List<Condition> onGround(Scene scene) {
    if (scene.zoom() < Zoom.DETAIL || scene.actors().conditions().isEmpty()) {
      return List.of();
    }
    Set<String> tokens =
        scene.actors().tokens().stream().map(Token::id).collect(Collectors.toSet());
    return scene.actors().conditions().stream()
        .filter(condition -> !tokens.contains(condition.subject()))
        .filter(condition -> place(scene, condition).isPresent())
        .toList();
  }

  static Box box(Scene scene, Condition condition) {
    Xy at = scene.xy(place(scene, condition).orElseThrow());
    return Box.around(at, scene.px(2 * DOT), scene.px(2 * DOT));
  }

  private static Optional<Point> place(Scene scene, Condition condition) {
    Point told = condition.at();
    return told != null
        ? Optional.of(told)
        : scene.ground().map().feature(condition.subject()).map(Troubles::middle);
  }

  private static Point middle(Feature feature) {
    List<Point> points = feature.geometry().points();
    return new Point(
        points.stream().mapToDouble(Point::x).average().orElseThrow(),
        points.stream().mapToDouble(Point::y).average().orElseThrow());
  }
}
