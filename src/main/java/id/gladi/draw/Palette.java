package id.gladi.draw;

/** The two colour schemes of the drawing. Agencies and acts look the same in both. */
public enum Palette {
  LIGHT,
  DARK;

  /** The colour for a role. */
  public Rgba of(Ink ink) {
    return switch (this) {
      case LIGHT -> ink.light();
      case DARK -> ink.dark();
    };
  }
}
