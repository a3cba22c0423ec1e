package id.gladi.core.compliance;

import id.gladi.core.Text;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The sentences of facts in both languages, from the bundles of this package. */
final class FactWords {
  private static final Locale INDONESIAN = Locale.of("id");
  private static final ResourceBundle IN_INDONESIAN = bundle(INDONESIAN);
  private static final ResourceBundle IN_ENGLISH = bundle(Locale.ENGLISH);

  private FactWords() {}

  /** The sentence of a key with its blanks filled; a {@link Text} goes in by its language. */
  static Text say(String key, Object... parts) {
    return new Text(
        filled(IN_INDONESIAN, INDONESIAN, key, parts),
        filled(IN_ENGLISH, Locale.ENGLISH, key, parts));
  }

  /** Several wordings in a row. */
  static Text list(List<Text> words) {
    return new Text(
        words.stream().map(Text::id).collect(Collectors.joining(", ")),
        words.stream().map(Text::en).collect(Collectors.joining(", ")));
  }

  private static String filled(ResourceBundle bundle, Locale locale, String key, Object... parts) {
    var plain = parts.clone();
    for (int i = 0; i < plain.length; i++) {
      if (plain[i] instanceof Text text) {
        plain[i] = text.in(locale.getLanguage());
      }
    }
    return new MessageFormat(bundle.getString(key), locale).format(plain);
  }

  private static ResourceBundle bundle(Locale locale) {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle("id.gladi.core.compliance.messages", locale, control);
  }
}
