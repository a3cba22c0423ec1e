package id.gladi.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Ids and file names out of what users call things. */
public final class Slug {
  private static final int LONGEST = 40;

  private Slug() {}

  /** Kebab-case of a name: letters without accents, digits, hyphens; {@code peta} for nothing. */
  public static String of(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    var joined = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var cut = joined.substring(0, Math.min(LONGEST, joined.length())).replaceAll("^-+|-+$", "");
    return cut.isEmpty() ? "peta" : cut;
  }

  /** The same, with a number when it is taken. */
  public static String of(String name, Predicate<String> taken) {
    var first = of(name);
    var free = first;
    for (int number = 2; taken.test(free); number++) {
      free = first + "-" + number;
    }
    return free;
  }
}
