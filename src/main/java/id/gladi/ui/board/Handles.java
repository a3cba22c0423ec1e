package id.gladi.ui.board;

import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.draw.Xy;
import id.gladi.draw.board.Kinds;
import id.gladi.draw.board.Mark;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where the hand can take hold of a selected token: the knob that turns it, its corners. */
record Handles(BoardModel model, Function<String, Optional<Mark>> marks, Scene scene) {
  private static final double ARM = 46;

  /**
   * The knob that turns a token.
   *
   * @param centre what it turns around
   * @param knob on the side that the token looks to
   */
  record Facing(Token token, Point centre, Xy knob) {}

  /** The knob of the one token that is selected, if turning it means anything. */
  Optional<Facing> facing() {
    var selected = model.hand().selected().get();
    if (selected.size() != 1
        || !(model.hand().tool().get() instanceof Tool.Hand)
        || !model.hand().dragged().get().isEmpty()
        || model.play().moment().get().past()) {
      return Optional.empty();
    }
    return marks
        .apply(selected.iterator().next())
        .map(mark -> mark.token())
        .filter(token -> !model.board().field().locked(token.id()) && turns(token))
        .map(this::facing);
  }

  private static boolean turns(Token token) {
    return token.formation() != null || token.crowd() || Kinds.drives(token.face().kind());
  }

  private Facing facing(Token token) {
    var centre = token.outline().size() >= 3 ? Polygons.centroid(token.outline()) : token.at();
    double shown = token.crowd() ? token.heading().orElse(token.facing()) : token.facing();
    double angle = Math.toRadians(shown);
    double metres = scene.px(ARM) / scene.zoom();
    var knob = centre.plus(Math.sin(angle) * metres, Math.cos(angle) * metres);
    return new Facing(token, centre, scene.xy(knob));
  }

  /** The corners of the outline that is being changed. */
  List<Xy> corners() {
    return model.outliner().outline().stream().map(scene::xy).toList();
  }

  /** The middles of its sides, where a corner can be added; the first lies after corner 0. */
  List<Xy> middles() {
    var corners = corners();
    var middles = new ArrayList<Xy>();
    for (int i = 0; i < corners.size(); i++) {
      middles.add(corners.get(i).towards(corners.get((i + 1) % corners.size()), 0.5));
    }
    return middles;
  }
}
