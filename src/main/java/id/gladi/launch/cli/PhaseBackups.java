package id.gladi.launch.cli;

import id.gladi.app.BackupReason;
import id.gladi.app.ExerciseSession;
import id.gladi.app.PhaseWatch;
import id.gladi.store.H2StepLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A backup of the record whenever another phase of an exercise begins, made in the background. */
public final class PhaseBackups {
  private static final Logger LOG = LoggerFactory.getLogger(PhaseBackups.class);

  private PhaseBackups() {}

  /** Watches a session for as long as it is open. */
  public static void watch(ExerciseSession session, H2StepLog log) {
    if (log.upkeep().readOnly()) {
      return;
    }
    var _ = PhaseWatch.over(session, phase -> backUp(log, phase));
  }

  private static void backUp(H2StepLog log, int phase) {
    var _ =
        log.upkeep()
            .backUpSoon(BackupReason.PHASE)
            .whenComplete((_, failure) -> {
              if (failure != null) {
                LOG.warn("no backup at the beginning of phase {}", phase, failure);
              }
            });
  }
}
