package id.gladi.files.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant: the nearest by typing mistakes, if it is near enough. */
public final class Likeness {
  private Likeness() {}

  /** The known word within two typing mistakes (one for words under five letters). */
  public static Optional<String> of(String word, Collection<String> known) {
    int allowed = word.length() < 5 ? 1 : 2;
    return known.stream()
        .filter(k -> Math.abs(k.length() - word.length()) <= allowed)
        .filter(k -> mistakes(lower(k), lower(word)) <= allowed)
        .min(Comparator.comparingInt(k -> mistakes(lower(k), lower(word))));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Damerau–Levenshtein distance (adjacent swaps count as one), restricted form. */
  private static int mistakes(String a, String b) {
    var d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
