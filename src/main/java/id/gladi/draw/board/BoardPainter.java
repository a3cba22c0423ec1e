package id.gladi.draw.board;

import id.gladi.core.play.ActMark;
import id.gladi.draw.Pen;
import id.gladi.draw.map.FurniturePainter;
import id.gladi.draw.map.GridNames;
import id.gladi.draw.map.RingBadges;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.symbol.Symbols;
import java.util.List;

/**
 * Everything that lies or moves on the ground, and all lettering. Paint it over the picture of
 * {@link id.gladi.draw.map.GroundPainter}. Keep one per window: it remembers where it put the
 * people of a crowd. Not thread-safe.
 */
public final class BoardPainter implements Painter {
  private final Troubles troubles = new Troubles();
  private final GridNames squares = new GridNames();
  private final LinePainter lines = new LinePainter();
  private final CrowdPainter crowds = new CrowdPainter();
  private final FurniturePainter furniture = new FurniturePainter();
  private final FormationPainter formations;
  private final VehiclePainter vehicles;
  private final TokenPainter tokens;

  /** A painter with the shipped symbols. */
  public BoardPainter() {
    this(Symbols.shipped());
  }

  /** A painter with its own symbols. */
  public BoardPainter(Symbols symbols) {
    formations = new FormationPainter(symbols);
    vehicles = new VehiclePainter(symbols);
    tokens = new TokenPainter(symbols);
  }

  /** Finds a place for everything; the pen is only asked for widths of text. */
  public BoardLayout layout(Pen pen, Scene scene) {
    return Layouter.layout(pen, scene);
  }

  /**
   * Marks of the tokens that a layout left out because they lie outside its picture, each on its
   * spot; for pictures that move.
   */
  public List<Mark> beyond(Scene scene, BoardLayout layout) {
    return Marks.beyond(scene, layout.marks());
  }

  @Override
  public void paint(Pen pen, Scene scene) {
    paint(pen, scene, layout(pen, scene));
  }

  /** Paints a layout made for the same scene. */
  public void paint(Pen pen, Scene scene, BoardLayout layout) {
    under(pen, scene, layout);
    layout.marks().forEach(mark -> token(pen, scene, mark));
    layout.labels().forEach(label -> label.paint(pen));
    over(pen, scene);
  }

  /** What lies below the symbols: plates, lines, crowds, names, people, vehicles, trails, acts. */
  public void under(Pen pen, Scene scene, BoardLayout layout) {
    squares.paint(pen, scene);
    RingBadges.place(pen, scene).forEach(badge -> badge.paint(pen, scene));
    lines.paint(pen, scene);
    layout.marks().forEach(mark -> crowds.paint(pen, scene, mark.token()));
    layout.names().forEach(name -> name.paint(pen));
    layout.marks().forEach(mark -> formations.paint(pen, scene, mark));
    layout.marks().forEach(mark -> vehicles.paint(pen, scene, mark));
    layout.marks().forEach(mark -> tokens.trail(pen, scene, mark));
    layout.marks().forEach(mark -> tokens.leader(pen, scene, mark));
    for (ActMark act : scene.actors().acts()) {
      tokens.act(pen, scene, act.act(), scene.xy(act.at()));
    }
    troubles.paint(pen, scene);
  }

  /** What {@link #under} draws by: equal for two scenes that differ in marks and names alone. */
  public Setting setting(Scene scene) {
    return Setting.of(scene);
  }

  /** What {@link #under} draws for one token alone. */
  public void below(Pen pen, Scene scene, Mark mark) {
    crowds.paint(pen, scene, mark.token());
    formations.paint(pen, scene, mark);
    vehicles.paint(pen, scene, mark);
    tokens.trail(pen, scene, mark);
    tokens.leader(pen, scene, mark);
  }

  /** One token's symbol. Marks of the same {@link #look} are drawn alike. */
  public void token(Pen pen, Scene scene, Mark mark) {
    tokens.token(pen, scene, mark);
  }

  /** All that tells one token's symbol from another's at the same place. */
  public TokenLook look(Scene scene, Mark mark) {
    return TokenLook.of(scene, mark);
  }

  /** What lies above all else and stays in its corner: scale bar, source, north arrow. */
  public void over(Pen pen, Scene scene) {
    furniture.paint(pen, scene);
  }
}
