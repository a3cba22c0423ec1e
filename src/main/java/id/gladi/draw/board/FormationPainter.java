package id.gladi.draw.board;

import id.gladi.core.plan.Formation;
import id.gladi.core.play.Token;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.map.Zoom;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.symbol.Symbols;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of people to scale: one small rectangle per person, true in width and spacing; the depth of
 * a single row is widened so that the line is seen.
 */
final class FormationPainter {
  private static final double SHOULDERS = 0.67;
  private static final double BODY = 0.9;
  private static final double SEEN = 5.4;
  private static final double RANK_BODY = 0.65;

  private final Symbols symbols;

  FormationPainter(Symbols symbols) {
    this.symbols = symbols;
  }

  void paint(Pen pen, Scene scene, Mark mark) {
    Formation formation = mark.token().formation();
    if (formation == null || scene.zoom() < Zoom.STREETS) {
      return;
    }
    Rgba colour = symbols.frame(mark.token().face().agency(), mark.token().face().kind()).colour();
    Path people = people(scene, mark.token(), formation);
    pen.stroke(people, Stroke.solid(scene.px(1.6), Rgba.WHITE));
    pen.fill(people, colour);
    if (mark.selected() && scene.zoom() >= Zoom.DETAIL) {
      bracket(pen, scene, mark.token(), formation);
    }
  }

  /** Small boxes that cover the people, for labels to keep away from. */
  static void occupy(Occupied occupied, Scene scene, Token token) {
    Formation formation = token.formation();
    if (formation == null || scene.zoom() < Zoom.STREETS) {
      return;
    }
    for (FormationShape.Place place : FormationShape.places(formation)) {
      Xy at = onScreen(scene, token, place.x(), place.y());
      occupied.add(Box.around(at, scene.px(6), scene.px(6)));
    }
  }

  private static Path people(Scene scene, Token token, Formation formation) {
    List<FormationShape.Place> places = FormationShape.places(formation);
    double metre = scene.zoom();
    double body = formation.rows() > 1 ? RANK_BODY * metre : Math.max(BODY * metre, scene.px(SEEN));
    double half = Math.max(SHOULDERS * metre, scene.px(0.8)) / 2;
    Path.Builder people = Path.builder();
    for (FormationShape.Place place : places) {
      Xy at = onScreen(scene, token, place.x(), place.y());
      double angle = Math.toRadians(token.facing() + scene.camera().rotation()) - place.turn();
      Xy side = new Xy(Math.cos(angle), Math.sin(angle));
      Xy deep = side.right();
      people.through(corners(at, side.times(half), deep.times(body / 2))).close();
    }
    return people.build();
  }

  private static List<Xy> corners(Xy at, Xy side, Xy deep) {
    return List.of(
        at.plus(side).plus(deep),
        at.plus(side).minus(deep),
        at.minus(side).minus(deep),
        at.minus(side).plus(deep));
  }

  private static void bracket(Pen pen, Scene scene, Token token, Formation formation) {
    List<FormationShape.Place> places = FormationShape.places(formation);
    double left = places.stream().mapToDouble(FormationShape.Place::x).min().orElse(0);
    double right = places.stream().mapToDouble(FormationShape.Place::x).max().orElse(0);
    double rear = places.stream().mapToDouble(FormationShape.Place::y).min().orElse(0);
    double half = formation.spacing() / 2;
    double behind = rear - scene.px(8) / scene.zoom();
    double tick = scene.px(4) / scene.zoom();
    Path.Builder lines = Path.builder();
    List<List<Xy>> strokes = new ArrayList<>();
    strokes.add(ends(scene, token, left - half, behind, right + half, behind));
    strokes.add(ends(scene, token, left - half, behind - tick, left - half, behind + tick));
    strokes.add(ends(scene, token, right + half, behind - tick, right + half, behind + tick));
    strokes.forEach(lines::through);
    pen.stroke(lines.build(), Stroke.solid(scene.px(3.6), scene.ink(Ink.HALO)));
    pen.stroke(lines.build(), Stroke.solid(scene.px(1.2), scene.ink(Ink.LABEL)));
  }

  private static List<Xy> ends(
      Scene scene, Token token, double x0, double y0, double x1, double y1) {
    return List.of(onScreen(scene, token, x0, y0), onScreen(scene, token, x1, y1));
  }

  private static Xy onScreen(Scene scene, Token token, double right, double ahead) {
    Xy forward = Marks.forward(scene.camera(), token);
    return scene
        .xy(token.at())
        .plus(forward.times(ahead * scene.zoom()))
        .plus(forward.right().times(right * scene.zoom()));
  }
}
