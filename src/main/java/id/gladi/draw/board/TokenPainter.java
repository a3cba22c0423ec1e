package id.gladi.draw.board;

import id.gladi.core.play.Token;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.map.Zoom;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.symbol.SymbolPainter;
import id.gladi.draw.symbol.Symbols;
import java.util.List;

/** Symbols of tokens and acts, leaders to true places, trails of the last move, selection rings. */
final class TokenPainter {
  private static final double RING = 24;
  private static final double ACT = 25;
  private static final double GHOST = 0.8;
  private final SymbolPainter symbols;

  TokenPainter(Symbols catalogue) {
    symbols = new SymbolPainter(catalogue);
  }

  static double actSize(Scene scene) {
    return scene.px(ACT) * (scene.zoom() < Zoom.DETAIL ? 0.8 : 1);
  }

  void leader(Pen pen, Scene scene, Mark mark) {
    if (!mark.displaced()) {
      return;
    }
    Path line = Path.line(mark.at(), mark.truth());
    pen.stroke(line, Stroke.solid(scene.px(3.5), scene.ink(Ink.HALO)));
    pen.stroke(line, Stroke.solid(scene.px(1.2), scene.ink(Ink.LEADER)));
    Path foot = Path.circle(mark.truth().x(), mark.truth().y(), scene.px(2.4));
    pen.fill(foot, scene.ink(Ink.LEADER));
    pen.stroke(foot, Stroke.solid(scene.px(1), scene.ink(Ink.HALO)));
  }

  void trail(Pen pen, Scene scene, Mark mark) {
    Token token = mark.token();
    boolean moving = token.status() == Token.Status.MOVING || mark.selected();
    boolean held = scene.focus().dragged().containsKey(token.id());
    if (token.trail().size() < 2 || !scene.look().shows(Look.Part.TRAILS) || !(moving || held)) {
      return;
    }
    List<Xy> way = Project.points(scene, token.trail());
    Stroke line =
        Stroke.round(scene.px(1.8), scene.ink(Ink.LEADER).alpha(0.75))
            .dashed(scene.px(1), scene.px(5));
    pen.stroke(Path.polyline(way), Stroke.round(scene.px(4), scene.ink(Ink.HALO).alpha(0.6)));
    pen.stroke(Path.polyline(way), line);
    var face = token.face();
    symbols.ghost(pen, face.agency(), face.kind(), way.getFirst(), mark.size() * GHOST);
  }

  void token(Pen pen, Scene scene, Mark mark) {
    Token token = mark.token();
    if (mark.selected()) {
      Path ring = Path.circle(mark.at().x(), mark.at().y(), mark.size() / 32 * RING);
      pen.fill(ring, scene.ink(Ink.FOCUS).alpha(0.16));
      pen.stroke(ring, Stroke.solid(scene.px(2), scene.ink(Ink.FOCUS)));
    }
    symbols.unit(pen, token.face().agency(), token.face().kind(), mark.at(), mark.size());
    if (scene.zoom() >= Zoom.DETAIL) {
      symbols.echelon(pen, Kinds.echelon(token), mark.at(), mark.size(), scene.look().palette());
    }
    symbols.status(pen, token.status(), mark.at(), mark.size(), scene.look().palette());
    var level = scene.actors().levels().get(token.id());
    if (level != null) {
      symbols.level(pen, level.colour(), level.ordinal(), level.of(), mark.at(), mark.size());
    }
    if (mark.locked()) {
      symbols.lock(pen, mark.at(), mark.size(), scene.look().palette());
    }
  }

  void act(Pen pen, Scene scene, String kind, Xy at) {
    symbols.act(pen, kind, at, actSize(scene));
  }
}
