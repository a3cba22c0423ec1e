package id.gladi.bench;

import id.gladi.app.ExerciseSession;
import id.gladi.app.NoLog;
import id.gladi.app.SessionId;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import id.gladi.files.OpenedPlan;
import id.gladi.files.PlanReader;
import id.gladi.files.problem.ReadResult;
import id.gladi.launch.demo.DemoPlay;
import id.gladi.launch.demo.Soak;
import java.time.InstantSource;

/** The Kukar case played to its end and then on with random acts. */
final class Kukar {
  private Kukar() {}

  static OpenedPlan plan() {
    return switch (new PlanReader().bundled("kukar")) {
      case ReadResult.Read<OpenedPlan>(var opened) -> opened;
      case ReadResult.Faulty<OpenedPlan>(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  /** A session of at least so many steps, in memory. */
  static StepTree played(Plan plan, int steps) {
    try (var session = session(plan)) {
      var _ = new DemoPlay(session, _ -> {}).play(null);
      new Soak(session, 1).run(steps - session.snapshots().get().seq());
      return session.snapshots().get().steps();
    }
  }

  /** The board after an inject of the case, for a session of this plan in memory. */
  static Board after(Plan plan, String inject) {
    try (var session = session(plan)) {
      var _ = new DemoPlay(session, _ -> {}).play(inject);
      return session.snapshots().get().board();
    }
  }

  private static ExerciseSession session(Plan plan) {
    return ExerciseSession.open(
        new SessionId(1),
        plan,
        new NoLog(),
        InstantSource.system(),
        e -> {
          throw e;
        });
  }
}
