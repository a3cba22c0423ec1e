package id.gladi.draw.board;

import id.gladi.core.play.FieldChange;
import id.gladi.core.play.FieldChange.Coming;
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

/**
 * What is about to be, over what is: tokens, lines, acts and conditions to come are seen through,
 * with an arrow from where a token stands; what will be gone is crossed out; a strength that will
 * be another has its difference beside the token.
 */
public final class GhostPainter implements Painter {
  private static final double SHARE = 0.5;
  private final BoardPainter painter = new BoardPainter();
  private final FieldChange change;

  public GhostPainter(FieldChange change) {
    this.change = change;
  }

  @Override
  public void paint(Pen pen, Scene scene) {
    change.coming().forEach(coming -> arrow(pen, scene, coming));
    var alone = alone(scene);
    var faint = new FaintPen(pen, SHARE);
    var layout = painter.layout(faint, alone);
    var standing = painter.layout(faint, scene);
    var free = layout.labels().stream().filter(label -> isFree(label, standing.labels())).toList();
    painter.paint(faint, alone, new BoardLayout(layout.marks(), free, layout.names()));
    new GhostMarks(pen, scene, layout.marks(), standing.marks()).paint(change);
  }

  private Scene alone(Scene scene) {
    var hidden =
        EnumSet.of(Part.GRID, Part.RINGS, Part.FURNITURE, Part.STREET_NAMES, Part.PLACE_NAMES);
    hidden.addAll(scene.look().hidden());
    var tokens = change.coming().stream().map(Coming::token).toList();
    return new Scene(
        scene.ground(),
        new Actors(tokens, change.laid(), change.begun()).under(change.conditions()),
        Focus.NONE,
        scene.camera(),
        scene.look().hiding(hidden));
  }

  /** A name that is there is read first; that of a ghost is left out where it would cover it. */
  private static boolean isFree(Label label, List<Label> standing) {
    return standing.stream().noneMatch(other -> other.box().overlaps(label.box()));
  }

  private static void arrow(Pen pen, Scene scene, Coming coming) {
    var from = coming.from();
    if (from == null || from.equals(coming.token().at())) {
      return;
    }
    var ends = List.of(scene.xy(from), scene.xy(coming.token().at()));
    var ink = scene.ink(Ink.FOCUS);
    pen.stroke(
        Path.polyline(ends), Stroke.solid(scene.px(2), ink).dashed(scene.px(6), scene.px(4)));
    Arrow.head(pen, scene, ends, ink);
  }
}
