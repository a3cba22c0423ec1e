package id.gladi.files.form;

import java.util.Locale;

/** How names of the code are written in files. */
public final class Names {
  private Names() {}

  /** {@code BeginAct} and {@code BEGIN_ACT} become {@code begin-act}. */
  public static String kebab(String name) {
    var words = name.contains("_") ? name.replace('_', '-') : hyphenated(name);
    return words.toLowerCase(Locale.ROOT);
  }

  private static String hyphenated(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2");
  }
}
