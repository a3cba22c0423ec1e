package id.gladi.draw.board;

import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.draw.FaintPen;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Look.Part;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tokens where they are about to be: seen through, with an arrow from where they stand. */
public final class GhostPainter implements Painter {
  private static final double SHARE = 0.5;
  private final BoardPainter painter = new BoardPainter();
  private final List<Ghost> ghosts;

  /**
   * A token to come.
   *
   * @param token as it will be
   * @param from where it stands, null when it is not on the board
   */
  public record Ghost(Token token, @Nullable Point from) {}

  public GhostPainter(List<Ghost> ghosts) {
    this.ghosts = List.copyOf(ghosts);
  }

  @Override
  public void paint(Pen pen, Scene scene) {
    ghosts.forEach(ghost -> arrow(pen, scene, ghost));
    var hidden =
        EnumSet.of(Part.GRID, Part.RINGS, Part.FURNITURE, Part.STREET_NAMES, Part.PLACE_NAMES);
    hidden.addAll(scene.look().hidden());
    var tokens = ghosts.stream().map(Ghost::token).toList();
    var alone =
        new Scene(
            scene.ground(),
            new Actors(tokens, List.of(), List.of()),
            Focus.NONE,
            scene.camera(),
            scene.look().hiding(hidden));
    var faint = new FaintPen(pen, SHARE);
    var layout = painter.layout(faint, alone);
    var standing = painter.layout(faint, scene).labels();
    var free = layout.labels().stream().filter(label -> isFree(label, standing)).toList();
    painter.paint(faint, alone, new BoardLayout(layout.marks(), free, layout.names()));
  }

  /** A name that is there is read first; that of a ghost is left out where it would cover it. */
  private static boolean isFree(Label label, List<Label> standing) {
    return standing.stream().noneMatch(other -> other.box().overlaps(label.box()));
  }

  private static void arrow(Pen pen, Scene scene, Ghost ghost) {
    var from = ghost.from();
    if (from == null || from.equals(ghost.token().at())) {
      return;
    }
    var ends = List.of(scene.xy(from), scene.xy(ghost.token().at()));
    var ink = scene.ink(Ink.FOCUS);
    pen.stroke(
        Path.polyline(ends), Stroke.solid(scene.px(2), ink).dashed(scene.px(6), scene.px(4)));
    Arrow.head(pen, scene, ends, ink);
  }
}
