package id.gladi.ui.fx;

import java.util.Locale;

/** The languages of the program. */
public enum Language {
  INDONESIAN("id", "Bahasa Indonesia"),
  ENGLISH("en", "English");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** Two letters, as in bundle names and {@code core.Text}. */
  public String code() {
    return code;
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.of(code);
  }
}
