package id.gladi.files.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of one language. */
record Sentences(ResourceBundle bundle) {
  private static final String BUNDLE = "id.gladi.files.problem.messages";
  private static final Sentences INDONESIAN = load(Locale.of("id"));
  private static final Sentences ENGLISH = load(Locale.ENGLISH);

  static Sentences in(String language) {
    return language.equals("en") ? ENGLISH : INDONESIAN;
  }

  private static Sentences load(Locale locale) {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Sentences(ResourceBundle.getBundle(BUNDLE, locale, control));
  }

  String whole(Problem problem) {
    var place = problem.place();
    var key = place.line() == 0 ? "at.file" : place.pointer().isEmpty() ? "at.line" : "at.value";
    return format(key, problem.file(), place.line(), place.column(), place.pointer())
        + " "
        + message(problem);
  }

  String message(Problem problem) {
    return format(key(problem.kind()), problem.args().stream().map(this::text).toArray());
  }

  private String text(Arg arg) {
    return switch (arg) {
      case Arg.Plain(var text) -> text;
      case Arg.Term(var word) -> bundle.getString("word." + key(word));
    };
  }

  /** Numbers go in as text: a line is 1234, never 1.234. */
  private String format(String key, Object... args) {
    var texts = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = String.valueOf(args[i]);
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
  }

  static String key(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
