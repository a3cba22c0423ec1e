package id.gladi.ui.board;

import id.gladi.draw.Pen;
import id.gladi.draw.board.BoardLayout;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.board.Mark;
import id.gladi.draw.scene.Look.Part;
import id.gladi.draw.scene.Scene;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The tokens in the hand, painted over the board that is painted without them. */
public final class Carried {
  private static final BoardLayout NOTHING = new BoardLayout(List.of(), List.of(), List.of());
  private final BoardPainter painter = new BoardPainter();
  private BoardLayout layout = NOTHING;

  /** Paints a scene of nothing but what is held, where the hand holds it. */
  public void paint(Pen pen, Scene held) {
    layout = NOTHING;
    if (held.actors().tokens().isEmpty()) {
      return;
    }
    var hidden =
        EnumSet.of(Part.GRID, Part.RINGS, Part.FURNITURE, Part.STREET_NAMES, Part.PLACE_NAMES);
    hidden.addAll(held.look().hidden());
    var bare =
        new Scene(
            held.ground(), held.actors(), held.focus(), held.camera(), held.look().hiding(hidden));
    layout = painter.layout(pen, bare);
    painter.paint(pen, bare, layout);
    layout.marks().forEach(mark -> HiddenMarks.paint(pen, bare, mark));
  }

  /** How a token in the hand is shown. */
  Optional<Mark> mark(String token) {
    return layout.mark(token);
  }
}
