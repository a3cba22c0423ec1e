package id.gladi.draw.board;

import id.gladi.core.plan.Formation;
import id.gladi.core.plan.LineKind;
import id.gladi.core.planning.Density;
import id.gladi.core.play.Condition;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import id.gladi.draw.Ink;
import id.gladi.draw.Pen;
import id.gladi.draw.TextStyle;
import id.gladi.draw.map.Zoom;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.scene.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which labels are wanted and how much: selection, lines of people, crowds, posts, then strength.
 */
final class Wishes {
  private static final double SIZE = 11.5;
  private static final double HALO = 3.4;

  private Wishes() {}

  static List<LabelPlacer.Wish> of(Pen pen, Scene scene, List<Mark> marks) {
    List<LabelPlacer.Wish> wishes = new ArrayList<>();
    if (!scene.look().shows(Look.Part.TOKEN_LABELS)) {
      return wishes;
    }
    for (Mark mark : marks) {
      if (scene.zoom() >= Zoom.DETAIL || mark.selected()) {
        wishes.add(
            new LabelPlacer.Wish(mark.token().id(), rank(mark), mark.box(), lines(scene, mark)));
      }
    }
    for (Condition condition : Troubles.onGround(scene)) {
      wishes.add(
          new LabelPlacer.Wish(
              condition.subject(),
              1.5,
              Troubles.box(scene, condition),
              List.of(trouble(scene, condition))));
    }
    for (Overlay overlay : scene.actors().overlays()) {
      sign(pen, scene, overlay).ifPresent(wishes::add);
    }
    return wishes;
  }

  /** The name beside a sign; words on a plate need none. */
  private static Optional<LabelPlacer.Wish> sign(Pen pen, Scene scene, Overlay overlay) {
    boolean wanted =
        overlay.kind().form() == LineKind.Form.PLACE
            && overlay.kind() != LineKind.TEKS
            && !overlay.name().isBlank()
            && scene.zoom() >= Zoom.STREETS;
    return wanted
        ? Optional.of(
            new LabelPlacer.Wish(
                overlay.id(),
                1.4,
                SignPainter.box(pen, scene, overlay),
                List.of(
                    new LabelPlacer.Text(
                        overlay.name(), style(scene, TextStyle.Weight.SEMI_BOLD)))))
        : Optional.empty();
  }

  private static LabelPlacer.Text trouble(Scene scene, Condition condition) {
    double size = scene.px(SIZE) * scene.look().type();
    TextStyle style =
        TextStyle.of(size, TextStyle.Weight.SEMI_BOLD, scene.ink(Ink.NOTE))
            .haloed(scene.px(HALO), scene.ink(Ink.HALO).alpha(0.95));
    return new LabelPlacer.Text(condition.state().replace('-', ' '), style);
  }

  static TextStyle style(Scene scene, TextStyle.Weight weight) {
    double size = scene.px(SIZE) * scene.look().type();
    return TextStyle.of(size, weight, scene.ink(Ink.LABEL))
        .haloed(scene.px(HALO), scene.ink(Ink.HALO).alpha(0.95));
  }

  private static double rank(Mark mark) {
    if (mark.selected()) {
      return 0;
    }
    Token token = mark.token();
    if (token.formation() != null) {
      return 1;
    }
    if (Kinds.crowd(token)) {
      return 2;
    }
    if (Kinds.post(token)) {
      return 3;
    }
    return 4 + 1.0 / (1 + token.strength().likely());
  }

  static List<LabelPlacer.Text> lines(Scene scene, Mark mark) {
    Token token = mark.token();
    Words words = scene.look().words();
    TextStyle strong = style(scene, TextStyle.Weight.SEMI_BOLD);
    TextStyle plain = style(scene, TextStyle.Weight.MEDIUM);
    List<LabelPlacer.Text> lines = new ArrayList<>();
    boolean strengths = scene.look().shows(Look.Part.STRENGTHS);
    if (Kinds.crowd(token)) {
      lines.add(
          new LabelPlacer.Text(
              words.crowd(token.face().name(), token.strength().likely()), strong));
      if (strengths && !token.strength().exact()) {
        lines.add(
            new LabelPlacer.Text(
                words.estimate(token.strength().low(), token.strength().high()), plain));
      }
      if (scene.look().shows(Look.Part.CROWD_STATE)) {
        Density.of(token, scene.look().figures())
            .map(d -> words.density(d.perSquareMetre().likely(), d.grade()))
            .filter(line -> !line.isEmpty())
            .ifPresent(line -> lines.add(new LabelPlacer.Text(line, plain)));
      }
      var level = scene.actors().levels().get(token.id());
      if (level != null) {
        var line = words.level(level.name(), level.ordinal(), level.of());
        lines.add(new LabelPlacer.Text(line, strong));
      }
      return lines;
    }
    int persons = strengths ? token.strength().likely() : 0;
    lines.add(new LabelPlacer.Text(words.unit(token.face().name(), persons), strong));
    for (Condition condition : scene.actors().conditions()) {
      if (condition.subject().equals(token.id())) {
        lines.add(trouble(scene, condition));
      }
    }
    Formation formation = token.formation();
    if (mark.selected() && formation != null) {
      lines.add(new LabelPlacer.Text(words.frontage(formation.frontage()), plain));
    }
    return lines;
  }
}
