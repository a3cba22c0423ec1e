package id.gladi.ui.play;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Schedule;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Exercise times as people at the table say them: {@code 10.42 WITA}. */
public final class Times {
  private static final Map<String, String> ZONES =
      Map.of(
          "Asia/Jakarta", "WIB",
          "Asia/Pontianak", "WIB",
          "Asia/Makassar", "WITA",
          "Asia/Jayapura", "WIT");

  private final Schedule schedule;
  private final Texts texts;

  public Times(Schedule schedule, Texts texts) {
    this.schedule = schedule;
    this.texts = texts;
  }

  /** The clock time, with a dot in Indonesian and a colon in English. */
  public String clock(TPlus time) {
    var pattern = texts.language().get() == Language.INDONESIAN ? "HH.mm" : "HH:mm";
    return at(time).format(DateTimeFormatter.ofPattern(pattern, locale()));
  }

  /** The clock time with its zone. */
  public String clockAndZone(TPlus time) {
    return clock(time) + " " + zone(time);
  }

  /** The day of the exercise in words. */
  public String day() {
    return at(TPlus.ZERO).format(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale()));
  }

  /** T+hh:mm without the seconds, for the large clock. */
  public String elapsed(TPlus time) {
    return "T+%02d:%02d".formatted(time.seconds() / 3600, time.seconds() / 60 % 60);
  }

  /** The short name of the zone, such as WITA. */
  public String zone(TPlus time) {
    var id = schedule.zone().getId();
    var own = ZONES.get(id);
    return own != null ? own : at(time).format(DateTimeFormatter.ofPattern("z", locale()));
  }

  private ZonedDateTime at(TPlus time) {
    return schedule.at(time);
  }

  private java.util.Locale locale() {
    return texts.language().get().locale();
  }
}
