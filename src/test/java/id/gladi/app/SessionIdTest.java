package id.gladi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionIdTest {
  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void numbersBeginAtOne(long number) {
    assertThatThrownBy(() -> new SessionId(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("session numbers begin at 1: " + number);
  }

  @Test
  void sessionsAreInTheOrderOfTheirNumbersAndReadAsThem() {
    assertThat(new SessionId(2)).isLessThan(new SessionId(10)).hasToString("2");
  }
}
