package id.gladi.draw;

import java.util.List;

/** The colour schemes of the drawing. Agencies and acts look the same in all. */
public enum Palette {
  /** For a bright room. */
  LIGHT,
  /** For a dark room. */
  DARK,
  /** For paper: white ground, dark lines, each shade told apart when it is printed in grey. */
  PRINT;

  /** The ones that a window can be dressed in. */
  public static List<Palette> ofWindows() {
    return List.of(LIGHT, DARK);
  }

  /** The colour for a role. */
  public Rgba of(Ink ink) {
    return switch (this) {
      case LIGHT -> ink.light();
      case DARK -> ink.dark();
      case PRINT -> ink.print();
    };
  }
}
