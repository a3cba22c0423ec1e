package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.Strength;
import id.gladi.core.planning.Gap.Surface;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EgressTest {
  private static final Gap WEST = Gap.level("Jl. Pesut", 9, 0);
  private static final Gap ALLEY = Gap.level("Gg. Anggrek", 4.5, 0);

  private static Egress leaving(int persons, Gap... gaps) {
    return Egress.of(Strength.exactly(persons), List.of(gaps), Figures.STANDARD).orElseThrow();
  }

  private static double seconds(int persons, List<Gap> gaps) {
    return Egress.of(Strength.exactly(persons), gaps, Figures.STANDARD)
        .orElseThrow()
        .seconds()
        .likely();
  }

  @ParameterizedTest
  @CsvSource({"9,12.3", "4.5,6.15", "1.5,2.05"})
  void theRoutesOfKukarLetThisManyPassInASecond(double width, double perSecond) {
    assertThat(Gap.level("rute", width, 0).flow(Figures.STANDARD))
        .isEqualTo(perSecond, within(1e-9));
  }

  @Test
  void stairsLetFewerPassThanLevelGround() {
    var stairs = new Gap("tangga", 1, 0, Surface.STAIRS, true);
    assertThat(stairs.flow(Figures.STANDARD)).isEqualTo(1.1);
  }

  @Test
  void oneGapTakesTheWalkAndTheQueue() {
    var out = leaving(120, Gap.level("Gg. Anggrek", 4.5, 67));
    assertThat(out.seconds().likely()).isEqualTo(67 / 1.34 + 120 / 6.15, within(1e-9));
  }

  @Test
  void theCartInTheAlleyTriplesTheQueue() {
    assertThat(leaving(120, ALLEY).seconds().likely()).isEqualTo(19.5, within(0.05));
    assertThat(leaving(120, Gap.level("celah", 1.5, 0)).seconds().likely())
        .isEqualTo(58.5, within(0.05));
  }

  @Test
  void twoGapsSideBySideShareTheCrowdByTheirWidth() {
    var out = leaving(500, WEST, ALLEY);
    assertThat(out.seconds().likely()).isEqualTo(500 / 18.45, within(1e-9));
    assertThat(out.shares())
        .extracting(share -> Math.round(share.persons()))
        .containsExactly(333L, 167L);
  }

  @Test
  void aGapTooFarAwayIsNotWorthTheWalk() {
    var far = Gap.level("jauh", 9, 1340);
    var out = leaving(500, WEST, far);
    assertThat(out.seconds()).isEqualTo(leaving(500, WEST).seconds());
    assertThat(out.shares().getLast().persons()).isZero();
  }

  @Test
  void aBiggerCrowdAndASlowerWalkGiveTheHighEstimate() {
    var out =
        Egress.of(new Strength(400, 500, 600), List.of(Gap.level("x", 9, 80)), Figures.STANDARD)
            .orElseThrow();
    assertThat(out.seconds().low()).isEqualTo(80 / 1.7 + 400 / 12.3, within(1e-9));
    assertThat(out.seconds().high()).isEqualTo(80 / 0.8 + 600 / 12.3, within(1e-9));
    assertThat(out.assumptions()).extracting(Assumption::id).containsExactly("walk", "flow-level");
  }

  @Test
  void aClosedGapLetsNobodyOut() {
    assertThat(leaving(500, WEST, ALLEY.closed()).seconds())
        .isEqualTo(leaving(500, WEST).seconds());
    assertThat(Egress.of(Strength.exactly(500), List.of(WEST.closed()), Figures.STANDARD))
        .isEmpty();
    assertThat(Egress.of(Strength.exactly(500), List.of(), Figures.STANDARD)).isEmpty();
  }

  @Test
  void nobodyIsGoneAtOnce() {
    assertThat(leaving(0, Gap.level("x", 3, 100)).seconds()).isEqualTo(Range.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "-1,1", "NaN,1", "1,-1", "1,NaN", "1,Infinity"})
  void aGapHasAWidthAndADistance(double width, double distance) {
    assertThatThrownBy(() -> Gap.level("x", width, distance))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a gap needs a width and a distance");
  }

  @Provide
  Arbitrary<Gap> gaps() {
    return Combinators.combine(
            Arbitraries.doubles().between(0.5, 20), Arbitraries.doubles().between(0, 500))
        .as((width, distance) -> Gap.level("celah", width, distance));
  }

  @Property
  void moreWidthIsNeverSlower(
      @ForAll @NotEmpty List<@From("gaps") Gap> gaps,
      @ForAll @IntRange(max = 5000) int persons,
      @ForAll @DoubleRange(max = 10) double more) {
    var wider = new ArrayList<>(gaps);
    wider.set(0, Gap.level("lebar", gaps.getFirst().width() + more, gaps.getFirst().distance()));
    assertThat(seconds(persons, wider)).isLessThanOrEqualTo(seconds(persons, gaps) + 1e-6);
  }

  @Property
  void anotherGapIsNeverSlower(
      @ForAll @NotEmpty List<@From("gaps") Gap> gaps,
      @ForAll("gaps") Gap another,
      @ForAll @IntRange(max = 5000) int persons) {
    var more = new ArrayList<>(gaps);
    more.add(another);
    assertThat(seconds(persons, more)).isLessThanOrEqualTo(seconds(persons, gaps) + 1e-6);
  }

  @Property
  void everybodyLeavesByOneOfTheGaps(
      @ForAll @NotEmpty List<@From("gaps") Gap> gaps,
      @ForAll @IntRange(min = 1, max = 5000) int persons) {
    var out = Egress.of(Strength.exactly(persons), gaps, Figures.STANDARD).orElseThrow();
    assertThat(out.shares().stream().mapToDouble(Egress.Share::persons).sum())
        .isEqualTo(persons, within(1e-6 * persons));
  }
}
