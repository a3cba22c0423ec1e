package id.gladi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TPlusTest {
  @ParameterizedTest
  @CsvSource({
    "0,T+00:00",
    "59,T+00:00:59",
    "60,T+00:01",
    "3599,T+00:59:59",
    "3600,T+01:00",
    "36061,T+10:01:01",
    "359999,T+99:59:59",
    "360000,T+100:00",
    "3599999,T+999:59:59"
  })
  void secondsAreWrittenOnlyWhenThereAreSome(int seconds, String text) {
    assertThat(new TPlus(seconds)).hasToString(text);
    assertThat(TPlus.parse(text)).isEqualTo(new TPlus(seconds));
  }

  @Property
  void whatIsWrittenCanBeReadAgain(@ForAll @IntRange(max = 3_599_999) int seconds) {
    assertThat(TPlus.parse(new TPlus(seconds).toString())).isEqualTo(new TPlus(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR", "my-MM-u-nu-mymr", "id-ID"})
  @ResourceLock(Resources.LOCALE)
  void theDigitsAreTheSameInEveryLanguage(String language) {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(new TPlus(4_205)).hasToString("T+01:10:05");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "T+",
        "00:10",
        "t+00:10",
        "T+0:10",
        "T+00:1",
        "T+00:60",
        "T+00:10:60",
        "T+00:10:5",
        "T-00:10",
        "T+1000:00",
        " T+00:10",
        "T+00:10 ",
        "T+00:10\n",
        "T+٠٠:١٠"
      })
  void anythingElseIsNoExerciseTime(String text) {
    assertThatThrownBy(() -> TPlus.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not an exercise time (T+hh:mm): " + text);
  }

  @Test
  void thereIsNoTimeBeforeTheExercise() {
    assertThatThrownBy(() -> new TPlus(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exercise time before T+00:00: -1 s");
    assertThatThrownBy(() -> TPlus.ZERO.plusMinutes(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void minutesAreAdded() {
    assertThat(TPlus.ofMinutes(5)).isEqualTo(new TPlus(300));
    assertThat(new TPlus(30).plusMinutes(2)).isEqualTo(new TPlus(150));
    assertThatThrownBy(() -> TPlus.ofMinutes(Integer.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void timesAreInOrder() {
    var early = new TPlus(1);
    var late = new TPlus(2);
    assertThat(early.isBefore(late)).isTrue();
    assertThat(late.isBefore(early)).isFalse();
    assertThat(early.isBefore(early)).isFalse();
    assertThat(early.later(late)).isEqualTo(late);
    assertThat(late.later(early)).isEqualTo(late);
    assertThat(early).isLessThan(late);
  }
}
