package id.gladi.export.words;

import id.gladi.core.TPlus;
import id.gladi.core.Text;
import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.plan.Schedule;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a document in one language, with its dates, times and figures. */
public final class ReportWords {
  private static final String BUNDLE = "id.gladi.export.messages";
  private static final String SYMBOLS = "id.gladi.draw.symbol.messages";
  private static final String SHORT_DATE = "d MMM yyyy";
  private static final String[] ROMAN =
      "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI".split(" ");

  private final Locale locale;
  private final ResourceBundle bundle;
  private final ResourceBundle symbols;

  public ReportWords(Locale locale) {
    this.locale = locale;
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale, control);
    this.symbols = ResourceBundle.getBundle(SYMBOLS, locale, control);
  }

  /** The sentence of a key with its blanks filled in. */
  public String say(String key, Object... arguments) {
    var plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = arguments[i] instanceof Text text ? say(text) : arguments[i];
    }
    return new MessageFormat(bundle.getString(key), locale).format(plain);
  }

  public String say(Text text) {
    return text.in(locale.getLanguage());
  }

  public String language() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  /** {@code Kamis, 5 November 2026}. */
  public String date(Schedule schedule) {
    return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(schedule.date());
  }

  /** {@code 5 November 2026}. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
  }

  /** {@code 10.42}: the clock time at an exercise time. */
  public String clock(Schedule schedule, TPlus at) {
    return DateTimeFormatter.ofPattern("HH.mm", locale).format(schedule.at(at));
  }

  /** {@code 10.42 WITA}. */
  public String clockWithZone(Schedule schedule, TPlus at) {
    var zone = DateTimeFormatter.ofPattern("z", Locale.of("id")).format(schedule.at(at));
    return clock(schedule, at) + " " + zone;
  }

  /** {@code 5 Nov 2026}, for the cell of a table. */
  public String shortDate(LocalDate date) {
    return DateTimeFormatter.ofPattern(SHORT_DATE, locale).format(date);
  }

  /** Wall-clock time of an act: {@code 5 Nov 2026 10.42.07}. */
  public String wall(Instant instant, ZoneId zone) {
    return DateTimeFormatter.ofPattern(SHORT_DATE + " HH.mm.ss", locale)
        .format(instant.atZone(zone));
  }

  /** A duration of exercise time: {@code 7 mnt}, {@code 7 mnt 30 dtk}. */
  public String duration(int seconds) {
    int whole = Math.abs(seconds);
    var text =
        whole % 60 == 0
            ? say("time.minutes", whole / 60)
            : say("time.minutesSeconds", whole / 60, whole % 60);
    return seconds < 0 ? "−" + text : text;
  }

  public String level(DoctrineProfile profile, String id) {
    return profile.level(id).map(level -> say(level.name())).orElse(id);
  }

  /** The name of an act on the board; one without a name is read out as the plan writes it. */
  public String act(String id) {
    var key = "act." + id;
    return symbols.containsKey(key) ? symbols.getString(key) : id.replace('-', ' ');
  }

  /** {@code IV}, as documents number their chapters and months. */
  public static String roman(int number) {
    return ROMAN[number - 1];
  }
}
