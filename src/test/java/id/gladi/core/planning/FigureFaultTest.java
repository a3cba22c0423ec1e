package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which figures a planner may put in the place of those of the reference.
class FigureFaultTest {
  @ParameterizedTest
  @CsvSource({
    "STANDING_CAUTION,4,",
    "STANDING_CAUTION,7.1,OUT_OF_ORDER",
    "STANDING_CAUTION,2,OUT_OF_ORDER",
    "MOVING_CONTACT,5.55,OUT_OF_ORDER",
    "MOVING_DANGER,3.6,",
    "MARCH,0,NOT_ABOVE_ZERO",
    "MARCH,-1,NOT_ABOVE_ZERO",
    "MARCH,22,",
    "MARCH,22.1,FAR_OFF",
    "MARCH,0.05,FAR_OFF",
    "DRIVE_CITY,999999999,FAR_OFF",
  })
  void aSlipIsFoundAndAThresholdStaysBetweenItsNeighbours(
      Figure figure, double value, FigureFault fault) {
    assertThat(FigureFault.of(Figures.STANDARD, figure, Range.exactly(value)).orElse(null))
        .isEqualTo(fault);
  }

  /// Whatever is accepted, more people on the same ground are never graded more harmless, and no
  /// grade is lost.
  @Property(tries = 200)
  void everyGradeCanStillBeReached(
      @ForAll Figure figure, @ForAll @DoubleRange(min = 0.01, max = 20) double value) {
    var range = Range.exactly(value);
    if (FigureFault.of(Figures.STANDARD, figure, range).isEmpty()) {
      var figures = Figures.STANDARD.with(figure, range);
      for (var motion : Density.Motion.values()) {
        var grades =
            between(Density.thresholds(figures)).stream()
                .map(density -> Density.grade(density, motion, figures))
                .distinct()
                .toList();
        assertThat(grades).isSorted().hasSize(motion == Density.Motion.STANDING ? 4 : 5);
      }
    }
  }

  /// Densities below, between and above all thresholds.
  private static List<Double> between(List<Assumption> thresholds) {
    var steps = thresholds.stream().map(each -> each.value().likely()).distinct().sorted().toList();
    return IntStream.rangeClosed(0, steps.size())
        .mapToObj(i -> {
          double low = i == 0 ? 0 : steps.get(i - 1);
          return (low + (i == steps.size() ? low + 1 : steps.get(i))) / 2;
        })
        .toList();
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadBack(
      @ForAll Figure figure, @ForAll @DoubleRange(min = 0.01, max = 1e6) double value) {
    var figures =
        Figures.STANDARD
            .with(Figure.MARCH, Range.between(1, 1.5))
            .with(figure, Range.exactly(value));
    assertThat(Figures.read(figures.written())).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "march=",
    "march=1/2",
    "march=2/1/0",
    "march=0/1/2",
    "nosuch=1/1/1",
    "march=a/b/c"
  })
  void whatMeansNothingLeavesTheReference(String written) {
    assertThat(Figures.read(written)).isEqualTo(Figures.STANDARD);
  }
}
