package id.gladi.ui.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is looked for: every word must occur, whatever its case and its accents. */
record Search(List<String> words) {
  static final Search ALL = of("");

  Search {
    words = List.copyOf(words);
  }

  static Search of(String query) {
    return new Search(
        Stream.of(folded(query).split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }

  boolean matches(String... texts) {
    var all = folded(String.join("\n", texts));
    return words.stream().allMatch(all::contains);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
