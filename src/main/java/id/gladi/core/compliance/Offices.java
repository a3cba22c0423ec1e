package id.gladi.core.compliance;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Titles as people write them: {@code Kapolresta} and {@code Kapolres (kendali taktis)} hold the
 * office {@code Kapolres}; {@code Wakapolres} does not.
 */
final class Offices {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

  private Offices() {}

  /** Whether a title holds one of the offices. */
  static boolean among(String title, List<String> offices) {
    return offices.stream().anyMatch(office -> holds(title, office));
  }

  /** Whether two titles hold the same office. */
  static boolean same(String one, String other) {
    return holds(one, other) || holds(other, one);
  }

  private static boolean holds(String title, String office) {
    var wanted = words(office);
    var words = words(title);
    for (int start = 0; start + wanted.size() <= words.size(); start++) {
      boolean all = true;
      for (int i = 0; i < wanted.size(); i++) {
        all &= words.get(start + i).startsWith(wanted.get(i));
      }
      if (all) {
        return !wanted.isEmpty();
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    return BREAK.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
  }
}
