package id.gladi.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The type that ships with the program: Inter 4 with tabular figures, under the SIL Open Font
 * License (see {@code fonts/OFL.txt}). From 18 pixels up the display cut is used where there is
 * one.
 */
public enum Typeface {
  REGULAR("Inter-Regular", "Inter"),
  MEDIUM("Inter-Medium", "Inter Medium"),
  SEMI_BOLD("Inter-SemiBold", "Inter SemiBold"),
  BOLD("Inter-Bold", "Inter"),
  DISPLAY_MEDIUM("InterDisplay-Medium", "Inter Display Medium"),
  DISPLAY_SEMI_BOLD("InterDisplay-SemiBold", "Inter Display SemiBold");

  private static final double DISPLAY_FROM = 18;
  private final String file;
  private final String family;

  Typeface(String file, String family) {
    this.file = file;
    this.family = family;
  }

  /** The file that suits a size and a weight. */
  public static Typeface of(double size, TextStyle.Weight weight) {
    boolean display = size >= DISPLAY_FROM;
    return switch (weight) {
      case REGULAR -> REGULAR;
      case MEDIUM -> display ? DISPLAY_MEDIUM : MEDIUM;
      case SEMI_BOLD -> display ? DISPLAY_SEMI_BOLD : SEMI_BOLD;
      case BOLD -> BOLD;
    };
  }

  /** Family name inside the file, as a style sheet names it. */
  public String family() {
    return family;
  }

  /** Absolute class path name of the TrueType file. */
  public String resource() {
    return "/fonts/" + file + ".ttf";
  }

  /** Opens the TrueType file; the caller closes it. */
  public InputStream open() {
    InputStream stream = Typeface.class.getResourceAsStream(resource());
    if (stream == null) {
      throw new UncheckedIOException(new IOException("font is missing: " + resource()));
    }
    return stream;
  }
}
