package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.core.Strength;
import id.gladi.core.planning.Density.Grade;
import id.gladi.core.planning.Density.Motion;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.SmallGround;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DensityTest {
  private static final List<Point> HUNDRED_SQUARE_METRES = SmallGround.corners(0, 0, 20, 5);

  private static Density standing(int low, int likely, int high) {
    return Density.of(
        HUNDRED_SQUARE_METRES, new Strength(low, likely, high), Motion.STANDING, Figures.STANDARD);
  }

  @Test
  void aCrowdIsAsDenseAsItsPersonsPerSquareMetre() {
    var crowd = standing(400, 500, 600);
    assertThat(crowd.area()).isEqualTo(100);
    assertThat(crowd.perSquareMetre()).isEqualTo(new Range(4, 5, 6));
    assertThat(crowd.grade()).isEqualTo(Grade.CAUTION);
  }

  @Test
  void theHighEstimateTellsTheWorst() {
    var crowd = standing(300, 400, 710);
    assertThat(crowd.grade()).isEqualTo(Grade.BUSY);
    assertThat(crowd.worst()).isEqualTo(Grade.CRITICAL);
  }

  @ParameterizedTest
  @CsvSource({
    "0,FREE",
    "2,FREE",
    "2.01,BUSY",
    "3,BUSY",
    "4.99,BUSY",
    "5,CAUTION",
    "7.09,CAUTION",
    "7.1,CRITICAL",
    "9,CRITICAL"
  })
  void standingPeopleAreGradedByStillAndFruin(double density, Grade grade) {
    assertThat(Density.grade(density, Motion.STANDING, Figures.STANDARD)).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "0,UNHINDERED",
    "0.43,UNHINDERED",
    "0.44,FREE",
    "1.99,FREE",
    "2,BUSY",
    "3.57,CAUTION",
    "5.54,CAUTION",
    "5.55,CRITICAL"
  })
  void walkingPeopleAreInDangerEarlier(double density, Grade grade) {
    assertThat(Density.grade(density, Motion.MOVING, Figures.STANDARD)).isEqualTo(grade);
  }

  @Test
  void theCrowdOfKukarStandsFreelyInFrontOfTheGate() {
    var deployment = BundledPlans.plan("kukar").exercise().deployment();
    var crowd =
        Density.of(
            deployment.shape("h-tiba").orElseThrow().outline(),
            new Strength(400, 500, 600),
            Motion.STANDING,
            Figures.STANDARD);
    assertThat(crowd.area()).isEqualTo(1423.5, Offset.offset(0.1));
    assertThat(crowd.worst()).isEqualTo(Grade.FREE);
  }

  @Test
  void anOutlineWithoutAnAreaHasNoDensity() {
    var flat = List.of(new Point(0, 0), new Point(1, 0), new Point(2, 0));
    for (var outline : List.of(flat, List.<Point>of())) {
      assertThatThrownBy(
              () -> Density.of(outline, Strength.exactly(1), Motion.STANDING, Figures.STANDARD))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a density needs an outline with an area");
    }
  }

  @Property
  void morePeopleAreNeverGradedMilder(
      @ForAll @IntRange(max = 1000) int persons,
      @ForAll @IntRange(max = 500) int more,
      @ForAll Motion motion) {
    assertThat(Density.grade((persons + more) / 100.0, motion, Figures.STANDARD))
        .isGreaterThanOrEqualTo(Density.grade(persons / 100.0, motion, Figures.STANDARD));
  }
}
