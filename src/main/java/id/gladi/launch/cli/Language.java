package id.gladi.launch.cli;

import java.util.Locale;
import java.util.Map;

/** Which of its two languages the program speaks. */
public final class Language {
  private Language() {}

  static boolean known(String language) {
    return language.equals("id") || language.equals("en");
  }

  /**
   * English where the user's system says so, else Bahasa Indonesia. A Unix system that was told no
   * language (none, {@code C}, {@code POSIX}) passes for English in Java; here it does not.
   */
  public static String of(Locale locale, String os, Map<String, String> environment) {
    boolean english = locale.getLanguage().equals("en");
    boolean tells = os.toLowerCase(Locale.ROOT).startsWith("linux");
    return english && (!tells || said(environment).startsWith("en")) ? "en" : "id";
  }

  private static String said(Map<String, String> environment) {
    for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      var value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
