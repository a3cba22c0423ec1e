package id.gladi.core.plan;

import id.gladi.core.TPlus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When the exercise is set.
 *
 * @param start clock time of T+00:00 in the zone of the exercise
 * @param durationMinutes planned exercise time
 * @param session how long the room needs and where it may stop early
 */
public record Schedule(
    LocalDate date, LocalTime start, ZoneId zone, int durationMinutes, String session) {
  /** The clock time at an exercise time, with its zone. */
  public ZonedDateTime at(TPlus time) {
    return ZonedDateTime.of(date, start, zone).plusSeconds(time.seconds());
  }
}
