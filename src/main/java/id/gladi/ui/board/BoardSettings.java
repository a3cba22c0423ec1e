package id.gladi.ui.board;

/**
 * What every board of the program has in common, as long as it runs.
 *
 * @param layers what is shown
 * @param assumptions the planner's figures
 */
public record BoardSettings(Layers layers, Assumptions assumptions) {
  /** The usual layers and the figures of the reference. */
  public BoardSettings() {
    this(new Layers(), new Assumptions());
  }

  /** The same for a board that comes and goes. */
  public BoardSettings forPage() {
    return new BoardSettings(layers.forPage(), assumptions.forPage());
  }
}
