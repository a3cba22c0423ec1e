package id.gladi.draw.board;

import id.gladi.core.play.ActMark;
import id.gladi.draw.Pen;
import id.gladi.draw.map.FurniturePainter;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.symbol.Symbols;

/**
 * Everything that lies or moves on the ground, and all lettering. Paint it over the picture of
 * {@link id.gladi.draw.map.GroundPainter}. Keep one per window: it remembers where it put the
 * people of a crowd. Not thread-safe.
 */
public final class BoardPainter implements Painter {
  private final Troubles troubles = new Troubles();
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
    return Layouter.layout(pen, scene, furniture);
  }

  @Override
  public void paint(Pen pen, Scene scene) {
    paint(pen, scene, layout(pen, scene));
  }

  /** Paints a layout made for the same scene. */
  public void paint(Pen pen, Scene scene, BoardLayout layout) {
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
    layout.marks().forEach(mark -> tokens.token(pen, scene, mark));
    layout.labels().forEach(label -> label.paint(pen));
    furniture.paint(pen, scene);
  }
}
