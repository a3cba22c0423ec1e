package id.gladi.bench;

import id.gladi.app.ExerciseSession;
import id.gladi.app.NoLog;
import id.gladi.app.SessionId;
import id.gladi.core.Strength;
import id.gladi.core.plan.Basis;
import id.gladi.core.plan.Deployment;
import id.gladi.core.plan.Forces;
import id.gladi.core.plan.Home;
import id.gladi.core.plan.Standing;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.Plan;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Any number of units on the {@link Town}, all of them within one screen of the window. */
final class Muster {
  /** Pixels per metre at which the window shows all units and writes their labels. */
  static final double SCALE = 2.6;

  private static final double ACROSS = 680;
  private static final double DOWN = 370;
  private static final List<String> AGENCIES =
      List.of("polri", "tni", "satpol-pp", "kpu", "bawaslu", "damkar", "dinkes", "media");
  private static final List<String> KINDS =
      List.of("dalmas-awal", "dalmas-lanjut", "raimas", "negosiator", "tim-tindak", "truk", "k9");

  private Muster() {}

  /** A session whose board shows so many tokens. */
  static ExerciseSession session(int tokens) {
    return ExerciseSession.open(
        new SessionId(1),
        plan(tokens),
        new NoLog(),
        InstantSource.system(),
        e -> {
          throw e;
        });
  }

  private static Plan plan(int tokens) {
    var kukar = Kukar.plan().plan();
    var e = kukar.exercise();
    var forces = new Forces(e.forces().agencies(), units(tokens), List.of(), List.of());
    var deployment =
        new Deployment(
            e.deployment().rings(), e.deployment().minimums(), List.of(), List.of(), List.of());
    return new Plan(e.with(forces, deployment), Town.map(), kukar.profile());
  }

  private static List<Unit> units(int count) {
    var random = new SplittableRandom(11);
    var units = new ArrayList<Unit>(count);
    for (int i = 0; i < count; i++) {
      units.add(
          new Unit(
              "satuan-" + i,
              AGENCIES.get(random.nextInt(AGENCIES.size())),
              KINDS.get(random.nextInt(KINDS.size())),
              "Regu " + i,
              "Danru",
              Standing.FORCE,
              Strength.exactly(random.nextInt(4, 120)),
              Basis.INVENTED,
              Home.at(
                  random.nextDouble(-ACROSS / 2, ACROSS / 2),
                  random.nextDouble(-DOWN / 2, DOWN / 2)),
              List.of(),
              false,
              true,
              ""));
    }
    return units;
  }
}
