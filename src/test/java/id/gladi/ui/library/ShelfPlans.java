package id.gladi.ui.library;

import id.gladi.core.plan.Exercise;
import id.gladi.core.plan.Identity;
import id.gladi.core.plan.Schedule;
import id.gladi.core.plan.Setting;
import id.gladi.core.play.Plan;
import id.gladi.fixture.SmallPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// The small plan under names of the library.
final class ShelfPlans {
  /// Main injects of every plan here.
  static final int INJECTS = SmallPlan.plan().exercise().script().injects().size();

  private ShelfPlans() {}

  static Plan kukar() {
    return plan(
        new Identity(
            "kukar", "Pengamanan KPU Kukar", "TFG Kukar", "Hasil rekapitulasi ditolak.", false),
        "Tenggarong",
        "Asia/Makassar");
  }

  static Plan banten() {
    return plan(
        new Identity(
            "banten", "Sengketa hasil di KPU Banten", "TFG Banten", "Massa di lobi.", true),
        "Ancol, Jakarta, café",
        "Asia/Jakarta");
  }

  static Plan plan(Identity identity, String place, String zone) {
    var small = SmallPlan.plan();
    var exercise = small.exercise();
    var named =
        new Exercise(
            identity,
            new Setting(
                "BIASA", place, "Polres", "", "", "", List.of(), "kecil", "kecil", List.of()),
            new Schedule(LocalDate.of(2026, 11, 5), LocalTime.of(10, 0), ZoneId.of(zone), 60, ""),
            exercise.briefing(),
            exercise.objectives(),
            exercise.roles(),
            exercise.functions(),
            exercise.forces(),
            exercise.deployment(),
            exercise.script());
    return new Plan(named, small.map(), small.profile());
  }
}
