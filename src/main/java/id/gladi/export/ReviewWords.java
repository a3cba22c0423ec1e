package id.gladi.export;

import id.gladi.core.TPlus;
import id.gladi.core.Text;
import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.plan.Schedule;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a document in one language, with its dates and times. */
final class ReviewWords {
  private final Locale locale;
  private final ResourceBundle bundle;

  ReviewWords(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("id.gladi.export.messages", locale);
  }

  String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  String say(Text text) {
    return text.in(locale.getLanguage());
  }

  String language() {
    return locale.getLanguage();
  }

  Locale locale() {
    return locale;
  }

  /** {@code Kamis, 5 November 2026}. */
  String date(Schedule schedule) {
    return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(schedule.date());
  }

  /** {@code 10.42}: the clock time at an exercise time. */
  String clock(Schedule schedule, TPlus at) {
    return DateTimeFormatter.ofPattern("HH.mm", locale).format(schedule.at(at));
  }

  /** {@code 10.42 WITA}. */
  String clockWithZone(Schedule schedule, TPlus at) {
    var zone = DateTimeFormatter.ofPattern("z", Locale.of("id")).format(schedule.at(at));
    return clock(schedule, at) + " " + zone;
  }

  String level(DoctrineProfile profile, String id) {
    return profile.level(id).map(level -> say(level.name())).orElse(id);
  }
}
