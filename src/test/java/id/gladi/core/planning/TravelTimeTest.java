package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.terrain.Point;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelTimeTest {
  private static final List<Point> CORNER =
      List.of(new Point(0, 0), new Point(66, 0), new Point(66, 44));

  @ParameterizedTest
  @CsvSource({
    "MARCH,100,100,100",
    "RUN,50,50,50",
    "WALK,64.7,82.1,137.5",
    "SHIELD_ADVANCE,220,275,366.7",
    "VEHICLE,13.2,15.8,19.8",
    "CONVOY,9.9,12.2,15.8",
    "MOTORCYCLE,9.9,9.9,9.9"
  })
  void aHundredAndTenMetresTakeThisLong(Pace pace, double low, double likely, double high) {
    var seconds = TravelTime.of(CORNER, pace, Figures.STANDARD).seconds();
    assertThat(seconds.low()).isEqualTo(low, within(0.06));
    assertThat(seconds.likely()).isEqualTo(likely, within(0.06));
    assertThat(seconds.high()).isEqualTo(high, within(0.06));
  }

  @Test
  void aPathOfOnePlaceTakesNoTime() {
    assertThat(TravelTime.of(CORNER.subList(0, 1), Pace.WALK, Figures.STANDARD).seconds())
        .isEqualTo(Range.ZERO);
  }

  @Test
  void everyPaceIsComparedAndSaysItsFigure() {
    var all = TravelTime.atEveryPace(CORNER, Figures.STANDARD);
    assertThat(all).extracting(TravelTime::pace).containsExactly(Pace.values());
    assertThat(all).allSatisfy(time -> assertThat(time.assumptions()).isNotEmpty());
    assertThat(all).extracting(TravelTime::metres).containsOnly(110.0);
  }

  @Test
  void theMarchIsSourcedInTheDrillRegulation() {
    var march = TravelTime.of(CORNER, Pace.MARCH, Figures.STANDARD).assumptions().getFirst();
    assertThat(march.source().keys()).containsExactly("permildas");
    assertThat(march.uncertain()).isFalse();
  }

  @Property
  void aLongerWayNeverTakesLess(
      @ForAll Pace pace,
      @ForAll @DoubleRange(max = 5000) double metres,
      @ForAll @DoubleRange(max = 500) double more) {
    assertThat(TravelTime.of(metres + more, pace, Figures.STANDARD).seconds().likely())
        .isGreaterThanOrEqualTo(TravelTime.of(metres, pace, Figures.STANDARD).seconds().likely());
  }
}
