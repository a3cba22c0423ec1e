package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.TPlus;
import id.gladi.core.plan.OffMapPlace;
import id.gladi.core.planning.Reinforcement.Part;
import id.gladi.core.planning.Reinforcement.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReinforcementTest {
  private static Reinforcement coming(
      String source, double ready, double km, double kmh, double deploy) {
    return Reinforcement.of(
        source, Range.exactly(ready), Range.ZERO, km, Range.exactly(kmh), Range.exactly(deploy));
  }

  @ParameterizedTest
  @CsvSource({"mako,5,2.4,25,5,16", "kodim,10,3.0,25,5,22", "himpun-brimob,0,6,30,3,15"})
  void theStagesOfKukarAddUpToItsStatedTime(
      String source, double ready, double km, double kmh, double deploy, long minutes) {
    assertThat(Math.round(coming(source, ready, km, kmh, deploy).minutes().likely()))
        .isEqualTo(minutes);
  }

  @Test
  void aPlacesStatedTimeIsTakenAndItsOriginTold() {
    var mako = new OffMapPlace("mako", "Mako Polres", 2.4, 16, "waktu direka");
    var help = Reinforcement.from(mako, Figures.STANDARD);
    assertThat(help.parts()).containsExactly(new Part(Stage.STATED, Range.exactly(16)));
    assertThat(help.assumptions())
        .extracting(a -> a.source().note().id())
        .containsExactly("waktu direka");
    assertThat(help.assumptions()).allMatch(Assumption::uncertain);
  }

  @Test
  void aPlaceWithoutATimeIsReckonedAsAStandByUnit() {
    var place = new OffMapPlace("x", "X", 5, 0, "");
    var help = Reinforcement.from(place, Figures.STANDARD);
    assertThat(help.minutes().low()).isEqualTo(5 + 10 + 5, within(1e-9));
    assertThat(help.minutes().likely()).isEqualTo(10 + 12 + 7.5, within(1e-9));
    assertThat(help.minutes().high()).isEqualTo(15 + 15 + 10, within(1e-9));
    assertThat(help.assumptions())
        .extracting(Assumption::id)
        .containsExactly("ready-standby", "drive-city", "deploy");
  }

  @Test
  void arrivalIsTheCallAndAllStages() {
    assertThat(coming("x", 5, 2.5, 25, 4).arrival(TPlus.ofMinutes(71)))
        .isEqualTo(TPlus.ofMinutes(86));
  }

  @Test
  void sourcesAreComparedByTheirLikelyTime() {
    var near = coming("dekat", 5, 1, 30, 5);
    var far = coming("jauh", 5, 10, 30, 5);
    var same = coming("awal", 5, 1, 30, 5);
    assertThat(Reinforcement.compared(List.of(far, near, same))).containsExactly(same, near, far);
  }
}
