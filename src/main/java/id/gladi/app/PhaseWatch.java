package id.gladi.app;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.Plan;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Tells when another phase of the exercise begins; the phase it finds at first is no news. */
public final class PhaseWatch {
  private final Plan plan;
  private final IntConsumer onPhase;
  private int phase;

  private PhaseWatch(Plan plan, IntConsumer onPhase) {
    this.plan = plan;
    this.onPhase = onPhase;
  }

  /**
   * Watches a session until the pin is released.
   *
   * @param onPhase told the number of the phase, on the session's thread; must not take long
   */
  public static Observable.Pin over(ExerciseSession session, IntConsumer onPhase) {
    var watch = new PhaseWatch(session.plan(), onPhase);
    watch.phase = watch.phaseOf(session.snapshots().get());
    return session.snapshots().observe(watch::onSnapshot);
  }

  private void onSnapshot(Snapshot snapshot) {
    int now = phaseOf(snapshot);
    if (now != phase) {
      phase = now;
      onPhase.accept(now);
    }
  }

  /** The phase of the inject that is being played; 0 before the first. */
  private int phaseOf(Snapshot snapshot) {
    return Optional.ofNullable(snapshot.board().progress().current())
        .flatMap(id ->
            plan.exercise().script().injects().stream()
                .filter(inject -> inject.id().equals(id))
                .map(Inject::phase)
                .findFirst())
        .orElse(0);
  }
}
