package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTest {
  @ParameterizedTest
  @EnumSource(Figure.class)
  void everyFigureHasANameInBothLanguagesAndAUnitAndIsUncertainOrSourced(Figure figure) {
    var assumption = Figures.STANDARD.assume(figure);
    assertThat(assumption.name().id()).isNotBlank();
    assertThat(assumption.name().en()).isNotBlank();
    assertThat(assumption.unit().id()).isNotBlank();
    assertThat(assumption.value().low()).isPositive();
    assertThat(assumption.uncertain() || !assumption.source().keys().isEmpty()).isTrue();
    assertThat(assumption.uncertain() && assumption.source().note().id().isBlank()).isFalse();
  }

  @Test
  void namesOfFiguresAreStableAndDifferent() {
    assertThat(Arrays.stream(Figure.values()).map(Figure::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void aChangedFigureIsUsedAndToldAsChanged() {
    var changed = Figures.STANDARD.with(Figure.MARCH, Range.exactly(1.0));
    assertThat(changed.value(Figure.MARCH)).isEqualTo(Range.exactly(1.0));
    assertThat(changed.assume(Figure.MARCH).changed()).isTrue();
    assertThat(changed.assume(Figure.MARCH).uncertain()).isTrue();
    assertThat(changed.assume(Figure.RUN).changed()).isFalse();
  }

  @Test
  void changingAFigureBackLeavesNoTrace() {
    var there = Figures.STANDARD.with(Figure.MARCH, Range.exactly(1.0));
    assertThat(there.with(Figure.MARCH, Figure.MARCH.value())).isEqualTo(Figures.STANDARD);
  }

  @Test
  void aFigureIsAboveZero() {
    assertThatThrownBy(() -> Figures.STANDARD.with(Figure.MARCH, Range.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a planning figure is above zero: MARCH");
  }

  @Test
  void everyEstimateIsLabelled() {
    assertThat(Assumption.LABEL.id()).isEqualTo("estimasi perencanaan");
  }

  @ParameterizedTest
  @CsvSource({"2,1,3", "1,3,2", "NaN,1,2", "1,NaN,2", "1,2,Infinity", "-Infinity,1,2"})
  void aRangeIsFiniteAndInOrder(double low, double likely, double high) {
    assertThatThrownBy(() -> new Range(low, likely, high))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a range must be finite");
  }

  @Test
  void rangesAreAddedAndMultiplied() {
    assertThat(Range.between(20, 30)).isEqualTo(new Range(20, 25, 30));
    assertThat(new Range(1, 2, 3).plus(Range.exactly(10))).isEqualTo(new Range(11, 12, 13));
    assertThat(new Range(1, 2, 3).times(2)).isEqualTo(new Range(2, 4, 6));
    assertThat(Range.exactly(4).exact()).isTrue();
    assertThat(Range.between(1, 2).exact()).isFalse();
    assertThatThrownBy(() -> Range.exactly(1).times(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
