package id.gladi.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Schedule;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  private final Texts texts = Texts.standard(Language.INDONESIAN);

  @ParameterizedTest
  @CsvSource({"Asia/Jakarta,WIB", "Asia/Pontianak,WIB", "Asia/Makassar,WITA", "Asia/Jayapura,WIT"})
  void everyZoneOfTheCountryHasItsName(String zone, String name) {
    var at = TPlus.ofMinutes(42);
    assertThat(times(zone).clockAndZone(at)).isEqualTo("10.42 " + name);
    texts.language().set(Language.ENGLISH);
    assertThat(times(zone).clockAndZone(at)).isEqualTo("10:42 " + name);
  }

  @Test
  void theLargeClockLeavesTheSecondsOut() {
    assertThat(times("Asia/Jakarta").elapsed(new TPlus(3 * 3600 + 59))).isEqualTo("T+03:00");
  }

  @Test
  void theDayIsSaidInTheLanguageOfTheMoment() {
    assertThat(times("Asia/Jakarta").day()).isEqualTo("Kamis, 5 November 2026");
    texts.language().set(Language.ENGLISH);
    assertThat(times("Asia/Jakarta").day()).isEqualTo("Thursday, 5 November 2026");
  }

  @Test
  void aPageFollowsTheLanguageOfTheProgramAndLeadsIt() {
    var page = texts.forPage();
    texts.language().set(Language.ENGLISH);
    assertThat(page.get("undo")).isEqualTo("Undo");
    page.language().set(Language.INDONESIAN);
    assertThat(texts.get("undo")).isEqualTo("Urungkan");
  }

  private Times times(String zone) {
    return new Times(
        new Schedule(
            LocalDate.of(2026, 11, 5), LocalTime.of(10, 0), ZoneId.of(zone), 60, "satu jam"),
        texts);
  }
}
