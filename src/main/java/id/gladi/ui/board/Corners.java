package id.gladi.ui.board;

import id.gladi.core.plan.LineKind;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Box;
import id.gladi.draw.Xy;
import java.util.List;
import java.util.stream.Collectors;

/** What a press on the ground does with each tool, by mouse, finger or the cross of the keys. */
final class Corners {
  private final BoardView view;
  private final BoardModel model;
  private final HandPainter painter;

  Corners(BoardView view, BoardModel model, HandPainter painter) {
    this.view = view;
    this.model = model;
    this.painter = painter;
  }

  /** Whether the tool of the moment is one that presses give corners to. */
  boolean wanted() {
    return switch (model.hand().tool().get()) {
      case Tool.Hand _, Tool.Outline _ -> false;
      case Tool.Band _,
          Tool.Measure _,
          Tool.MeasureArea _,
          Tool.Align _,
          Tool.Choose _,
          Tool.Draw _ ->
          true;
    };
  }

  /** Pressed and let go; {@code clicks} counts quick ones at this place. */
  void pressed(Xy at, int clicks, boolean add) {
    switch (model.hand().tool().get()) {
      case Tool.Hand _ -> model.hand().onClicked(null, add);
      case Tool.Outline _ -> model.onEscape();
      case Tool.Band _ -> bandCorner(at, clicks);
      case Tool.Choose(var told) -> {
        model.hand().tool().set(new Tool.Hand());
        told.accept(view.world(at));
      }
      case Tool.Draw(var kind) when kind == LineKind.CORETAN -> ink(at);
      case Tool.Draw(var kind) -> {
        corner(at, clicks);
        if (clicks < 2 && kind.form() == LineKind.Form.PLACE) {
          model.onSketchDone();
        }
      }
      case Tool.Measure _, Tool.MeasureArea _, Tool.Align _ -> corner(at, clicks);
    }
  }

  /** The first press puts the pen down, the second lifts it. */
  private void ink(Xy at) {
    boolean down = !model.hand().sketch().get().points().isEmpty();
    model.hand().corner(view.world(at));
    if (down) {
      model.onSketchDone();
    }
  }

  private void corner(Xy at, int clicks) {
    if (clicks < 2) {
      model.hand().corner(view.world(at));
    } else {
      model.onSketchDone();
    }
  }

  /** Two corners make a box; twice the same one picks the token there. */
  private void bandCorner(Xy at, int clicks) {
    var corners = model.hand().sketch().get().points();
    if (clicks > 1) {
      model.hand().clearSketch();
      painter.band(null);
      view.hit(at, 0).ifPresent(hit -> model.hand().onClicked(hit.token(), true));
    } else if (corners.isEmpty()) {
      model.hand().corner(view.world(at));
    } else {
      band(screen(corners.getFirst()), at);
    }
  }

  /** The cross of the keys came to a place; a pen that is down draws on its way. */
  void aimed(Xy at) {
    var corners = model.hand().sketch().get().points();
    if (inks() && !corners.isEmpty()) {
      model.hand().corner(view.world(at));
    } else {
      model.hand().pointer(view.world(at));
    }
    if (model.hand().tool().get() instanceof Tool.Band && !corners.isEmpty()) {
      painter.band(Box.of(List.of(screen(corners.getFirst()), at)));
    }
  }

  private boolean inks() {
    return model.hand().tool().get() instanceof Tool.Draw(var kind) && kind == LineKind.CORETAN;
  }

  private Xy screen(Point place) {
    var at = model.camera().camera().get().toScreen(place.x(), place.y());
    return new Xy(at.x(), at.y());
  }

  /** Selects what lies between two corners, besides what is selected. */
  void band(Xy from, Xy to) {
    var band = Box.of(List.of(from, to));
    painter.band(null);
    if (model.hand().tool().get() instanceof Tool.Band) {
      model.hand().tool().set(new Tool.Hand());
    }
    model
        .hand()
        .onBanded(
            view.layoutShown().marks().stream()
                .filter(mark -> band.contains(mark.at()))
                .map(mark -> mark.token().id())
                .collect(Collectors.toSet()),
            true);
  }
}
