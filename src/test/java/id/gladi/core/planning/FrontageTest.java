package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.Strength;
import id.gladi.core.plan.Formation;
import id.gladi.core.planning.Frontage.Spacing;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontageTest {
  private static Frontage open(double width, int persons, int ranks) {
    return Frontage.of(width, persons, ranks, Spacing.OPEN, Figures.STANDARD);
  }

  @Test
  void thirtyShieldsHoldTwentySevenMetresAndLeaveNineOfThePlatoon() {
    var line = open(27, 39, 1);
    assertThat(line.perRank()).isEqualTo(30);
    assertThat(line.reserve()).isEqualTo(9);
    assertThat(line.holds()).isTrue();
    assertThat(line.longest().likely()).isEqualTo(Formation.line(39).frontage());
  }

  @Test
  void thirtyShieldsHoldEighteenToThirtyMetresAsTheReferenceSays() {
    assertThat(open(27, 30, 1).longest().high()).isEqualTo(30);
    assertThat(Frontage.of(18, 30, 1, Spacing.SHOULDER, Figures.STANDARD).longest().low())
        .isEqualTo(18, within(1e-9));
  }

  @Test
  void aHundredInTwoRanksHoldFortyFiveMetres() {
    var brimob = open(45, 100, 2);
    assertThat(brimob.perRank()).isEqualTo(50);
    assertThat(brimob.reserve()).isZero();
    assertThat(brimob.depth()).isEqualTo(1);
  }

  @Test
  void theClosestSpacingNeedsTheMostPeople() {
    var line = Frontage.of(12, 18, 1, Spacing.SHOULDER, Figures.STANDARD);
    assertThat(line.needed()).isEqualTo(new Strength(16, 18, 20));
    assertThat(line.holds()).isTrue();
    assertThat(line.holdsForSure()).isFalse();
  }

  @Test
  void aUnitTooSmallSaysHowManyAreMissing() {
    assertThat(open(27, 20, 1).reserve()).isEqualTo(-10);
    assertThat(open(27, 20, 1).holds()).isFalse();
  }

  @Test
  void theEstimateSaysWhatItRestsOnAndThatItIsUncertain() {
    assertThat(open(27, 39, 1).assumptions())
        .extracting(Assumption::id)
        .containsExactly("spacing-open", "rank-depth", "reserve-distance", "buffer");
    assertThat(open(27, 39, 1).assumptions()).allMatch(Assumption::uncertain);
  }

  @Test
  void aChangedSpacingChangesTheLine() {
    var wide = Figures.STANDARD.with(Figure.SPACING_OPEN, Range.exactly(1.5));
    assertThat(Frontage.of(27, 39, 1, Spacing.OPEN, wide).perRank()).isEqualTo(18);
  }

  @ParameterizedTest
  @CsvSource({"0,39,1", "-1,39,1", "NaN,39,1", "Infinity,39,1", "27,-1,1", "27,39,0"})
  void aLineNeedsAWidthAndARank(double width, int persons, int ranks) {
    assertThatThrownBy(() -> open(width, persons, ranks))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a line needs a width, persons and a rank");
  }

  @Property
  void aUnitHoldsALineExactlyWhenItsLongestIsLongEnough(
      @ForAll @DoubleRange(min = 1, max = 200) double width,
      @ForAll @IntRange(max = 300) int persons,
      @ForAll @IntRange(min = 1, max = 4) int ranks) {
    var line = open(width, persons, ranks);
    assertThat(line.holds()).isEqualTo(line.longest().likely() >= width - 1e-9);
  }

  @Property
  void aWiderLineNeverNeedsFewer(
      @ForAll @DoubleRange(min = 1, max = 200) double width,
      @ForAll @DoubleRange(max = 50) double more,
      @ForAll @IntRange(min = 1, max = 4) int ranks) {
    assertThat(open(width + more, 100, ranks).reserve())
        .isLessThanOrEqualTo(open(width, 100, ranks).reserve());
  }
}
