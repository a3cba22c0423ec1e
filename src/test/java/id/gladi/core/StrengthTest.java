package id.gladi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {
  @ParameterizedTest
  @CsvSource({"-1,0,0", "2,1,3", "1,3,2", "3,2,1"})
  void theRangeIsInOrder(int low, int likely, int high) {
    assertThatThrownBy(() -> new Strength(low, likely, high))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("strength must be 0 ≤ low ≤ likely ≤ high: " + low + "/" + likely + "/" + high);
  }

  @Test
  void aCountedUnitHasNoRange() {
    assertThat(Strength.exactly(30)).isEqualTo(new Strength(30, 30, 30));
    assertThat(Strength.exactly(30).exact()).isTrue();
    assertThat(new Strength(180, 200, 250).exact()).isFalse();
    assertThat(Strength.exactly(0).exact()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"50,130,150,200", "190,0,10,60", "225,0,0,25", "999,0,0,0", "0,180,200,250"})
  void nobodyLeavesWhoIsNotThere(int persons, int low, int likely, int high) {
    assertThat(new Strength(180, 200, 250).minus(persons))
        .isEqualTo(new Strength(low, likely, high));
  }

  @Test
  void groupsAddUp() {
    assertThat(new Strength(180, 200, 250).plus(Strength.exactly(10)))
        .isEqualTo(new Strength(190, 210, 260));
  }

  @Property
  void whoeverLeftCanComeBack(
      @ForAll @IntRange(max = 5000) int all, @ForAll @IntRange(max = 5000) int leaving) {
    int persons = Math.min(all, leaving);
    var strength = Strength.exactly(all);
    assertThat(strength.minus(persons).plus(Strength.exactly(persons))).isEqualTo(strength);
  }

  @Property(tries = 500)
  void aShareAndTheRestAddUpToTheWhole(
      @ForAll @IntRange(min = 0, max = 50_000) int low,
      @ForAll @IntRange(min = 1, max = 50_000) int more,
      @ForAll @IntRange(min = 0, max = 50_000) int most,
      @ForAll @IntRange(min = 0, max = 1000) int permille) {
    var whole = new Strength(low, low + more, low + more + most);
    int leaving = (int) ((long) whole.likely() * permille / 1000);
    var share = whole.share(leaving);
    assertThat(share.likely()).isEqualTo(leaving);
    assertThat(share.plus(whole.minus(share))).isEqualTo(whole);
  }

  @Test
  void nobodyLeavesWhoIsNotThere() {
    assertThatThrownBy(() -> Strength.exactly(5).share(6))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
