package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.Exercise;
import id.gladi.core.plan.Schedule;
import id.gladi.core.play.Plan;
import id.gladi.fixture.SmallPlan;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The desk shows T+ and beside it the clock of the exercise's own zone by its Indonesian name.
class ClockZoneTest {
  @ParameterizedTest
  @CsvSource({"Asia/Jakarta,WIB", "Asia/Pontianak,WIB", "Asia/Makassar,WITA", "Asia/Jayapura,WIT"})
  void elapsedAndClockTimeStandSideBySideInTheZoneOfTheExercise(String zone, String name) {
    try (var bench = new DeskBench(in(ZoneId.of(zone)))) {
      var top = bench.desk.top();
      assertThat(top.elapsed()).isEqualTo("T+00:00");
      assertThat(top.clock()).isEqualTo("08.30 " + name);
      top.exerciseClock().onAdvance(75);
      bench.untilStep(2);
      assertThat(top.elapsed()).isEqualTo("T+01:15");
      assertThat(top.clock()).isEqualTo("09.45 " + name);
      assertThat(bench.failures).isEmpty();
    }
  }

  private static Plan in(ZoneId zone) {
    var plan = SmallPlan.plan();
    var e = plan.exercise();
    var s = e.schedule();
    var moved = new Schedule(s.date(), s.start(), zone, s.durationMinutes(), s.session());
    var exercise =
        new Exercise(
            e.identity(),
            e.setting(),
            moved,
            e.briefing(),
            e.objectives(),
            e.roles(),
            e.functions(),
            e.forces(),
            e.deployment(),
            e.script());
    return new Plan(exercise, plan.map(), plan.profile());
  }
}
