package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.play.Decision;
import java.util.ArrayList;
import java.util.List;

/**
 * The force stage that a decision orders, against the one before it. Stages need not be climbed one
 * by one (domain.md 2.4): a jump is no fault, but its reason is asked for.
 *
 * @param from stage in force before; 1, presence, before the first decision
 * @param level id of the level in force
 * @param foreseen highest stage that the profile foresees at that level
 */
public record StageChange(
    TPlus at, long step, int from, int to, String level, int foreseen, Decision decision) {
  private static final int PRESENCE = 1;

  static List<StageChange> of(DoctrineProfile profile, List<TimedEntry> timeline) {
    var changes = new ArrayList<StageChange>();
    int stage = PRESENCE;
    for (var timed : timeline) {
      if (timed.entry() instanceof TimelineEntry.Decided(var at, var step, var decision)) {
        int foreseen = profile.level(timed.level()).map(l -> l.maxStage()).orElse(decision.stage());
        changes.add(
            new StageChange(at, step, stage, decision.stage(), timed.level(), foreseen, decision));
        stage = decision.stage();
      }
    }
    return changes;
  }

  /** More than one stage up at once. */
  public boolean jump() {
    return to - from > 1;
  }

  /** Above what the profile foresees at the level in force. */
  public boolean aboveLevel() {
    return to > foreseen;
  }

  /** True when the decider gave a reason and named a legal ground. */
  public boolean grounded() {
    return !decision.reason().isBlank() && !decision.legalBasis().isBlank();
  }
}
