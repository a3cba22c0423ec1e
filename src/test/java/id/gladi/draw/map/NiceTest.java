package id.gladi.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NiceTest {

  @ParameterizedTest
  @CsvSource({"1,1", "1.01,2", "8.5,10", "10,10", "34,50", "0.3,0.5", "501,1000"})
  void theScaleBarUsesRoundNumbers(double value, double round) {
    assertThat(Nice.above(value)).isEqualTo(round);
  }
}
