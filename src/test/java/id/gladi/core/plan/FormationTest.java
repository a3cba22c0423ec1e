package id.gladi.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.plan.Formation.Kind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormationTest {
  @ParameterizedTest
  @CsvSource({"30,27.0", "39,35.1", "1,0.9", "100,90.0"})
  void anOpenLineTakesNinetyCentimetresForEach(int people, double metres) {
    assertThat(Formation.line(people).frontage()).isCloseTo(metres, within(1e-9));
    assertThat(Formation.line(people)).isEqualTo(new Formation(Kind.BERSAF, people, 1, 0.9));
  }

  @ParameterizedTest
  @CsvSource({"30,1,30", "30,2,15", "31,2,16", "30,4,8", "30,30,1", "1,1,1"})
  void theLongestRowTakesWhoeverIsLeftOver(int people, int ranks, int files) {
    assertThat(new Formation(Kind.SEKAT, people, ranks, 1).files()).isEqualTo(files);
    assertThat(new Formation(Kind.SEKAT, people, ranks, 2).frontage()).isEqualTo(files * 2.0);
  }

  @ParameterizedTest
  @CsvSource({
    "0,1,1",
    "-1,1,1",
    "5,0,1",
    "5,6,1",
    "5,1,0",
    "5,1,-0.9",
    "5,1,10.01",
    "5,1,NaN",
    "5,1,Infinity"
  })
  void aFormationThatNobodyCanStandInIsRejected(int people, int ranks, double spacing) {
    assertThatThrownBy(() -> new Formation(Kind.BERSAF, people, ranks, spacing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("formation needs people ≥ ranks ≥ 1 and a spacing up to 10 m");
  }

  @Test
  void tenMetresAreTheWidestSpacing() {
    assertThat(new Formation(Kind.BERSAF, 2, 1, 10).frontage()).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({"30,30,2", "99,30,2", "29,29,2", "2,2,2", "1,1,1"})
  void itIsFilledByThoseWhoAreThere(int persons, int people, int ranks) {
    assertThat(new Formation(Kind.SEKAT, 30, 2, 0.9).filledBy(persons))
        .isEqualTo(new Formation(Kind.SEKAT, people, ranks, 0.9));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void nobodyFillsNoFormation(int persons) {
    assertThat(Formation.line(30).filledBy(persons)).isNull();
  }

  @Test
  void everyKindHasAStableNameOfItsOwn() {
    assertThat(Arrays.stream(Kind.values()).map(Kind::id))
        .containsExactly(
            "bersaf",
            "berbanjar",
            "lengkung",
            "paruh-lembing",
            "serong-kanan",
            "serong-kiri",
            "sekawan",
            "lingkar",
            "sekat");
  }
}
