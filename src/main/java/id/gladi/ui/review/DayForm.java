package id.gladi.ui.review;

import id.gladi.ui.fx.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a day is written: 22/11/2026, with dashes or dots, 22 November 2026, or 2026-11-22. */
final class DayForm {
  private static final DateTimeFormatter SHOWN = strict("dd/MM/uuuu", Locale.ROOT);
  private static final List<String> READ =
      List.of("d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu-M-d", "d MMMM uuuu", "d MMM uuuu");

  private final Texts texts;

  DayForm(Texts texts) {
    this.texts = texts;
  }

  String write(LocalDate day) {
    return SHOWN.format(day);
  }

  /** The day that a text means; empty for what is no day, such as 31/2/2026. */
  Optional<LocalDate> read(String text) {
    var words = text.strip().replaceAll("\\s+", " ");
    var locale = Locale.of(texts.language().get().code());
    return READ.stream().flatMap(form -> parsed(words, strict(form, locale)).stream()).findFirst();
  }

  private static Optional<LocalDate> parsed(String words, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(words, form));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter strict(String form, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(form)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
