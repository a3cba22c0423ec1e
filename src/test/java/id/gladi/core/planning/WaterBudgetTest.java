package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.planning.WaterBudget.Cannon;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WaterBudgetTest {
  private final WaterBudget pindad = WaterBudget.full(Cannon.PINDAD, Figures.STANDARD);

  @Test
  void fiveThousandLitresLastAboutFourMinutes() {
    assertThat(pindad.capacity()).isEqualTo(5000);
    assertThat(pindad.seconds()).isEqualTo(250);
    assertThat(pindad.reach()).isEqualTo(50);
  }

  @Test
  void theDaejiLastsAboutFiveAndAHalfMinutesAndReachesFurther() {
    var daeji = WaterBudget.full(Cannon.DAEJI, Figures.STANDARD);
    assertThat(daeji.seconds() / 60).isEqualTo(5.5, within(0.1));
    assertThat(daeji.reach()).isEqualTo(70);
  }

  @Test
  void shortBurstsEmptyTheTankOneByOne() {
    assertThat(pindad.bursts(15)).isEqualTo(16);
    var later = pindad.sprayed(15).sprayed(15);
    assertThat(later.left()).isEqualTo(4400);
    assertThat(later.bursts(15)).isEqualTo(14);
  }

  @Test
  void usedLitresAreCounted() {
    assertThat(pindad.spent(1200).spent(800).left()).isEqualTo(3000);
  }

  @Test
  void anEmptyTankStaysEmpty() {
    var empty = pindad.sprayed(1000);
    assertThat(empty.left()).isZero();
    assertThat(empty.bursts(1)).isZero();
    assertThat(empty.spent(1)).isEqualTo(empty);
  }

  @Test
  void thePlanMayGiveLessWaterThanTheTankHolds() {
    var half = WaterBudget.of(2500, Cannon.PINDAD, Figures.STANDARD);
    assertThat(half.seconds()).isEqualTo(125);
    assertThat(half.assumptions())
        .extracting(Assumption::id)
        .containsExactly("awc-flow", "awc-pindad-reach");
  }

  @Test
  void theFlowIsSourcedAndSaidToBeTheMost() {
    var flow = pindad.assumptions().get(1);
    assertThat(flow.source().keys()).isEqualTo(List.of("borneoreview"));
    assertThat(flow.name().en()).contains("at most");
  }

  @Test
  void waterDoesNotComeBack() {
    assertThatThrownBy(() -> pindad.spent(-1)).hasMessage("water does not come back: -1.0");
    assertThatThrownBy(() -> pindad.bursts(0)).hasMessage("a burst lasts some time: 0.0");
    assertThatThrownBy(() -> WaterBudget.of(-1, Cannon.PINDAD, Figures.STANDARD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void whatIsLeftAndUsedIsTheTank(@ForAll @DoubleRange(max = 400) double seconds) {
    var after = pindad.sprayed(seconds);
    assertThat(after.left() + after.used()).isEqualTo(5000, within(1e-9));
    assertThat(after.left()).isBetween(0.0, 5000.0);
  }
}
