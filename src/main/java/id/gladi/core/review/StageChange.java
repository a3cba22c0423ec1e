package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.doctrine.Authority;
import id.gladi.core.doctrine.DoctrineProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * The force stage that a decision or an order calls for, against the one before it. Stages need not
 * be climbed one by one (domain.md 2.4): a jump is no fault, but its reason is asked for.
 *
 * @param from stage in force before; 1, presence, before the first decision
 * @param level id of the level in force
 * @param foreseen highest stage that the profile foresees at that level
 * @param act who called for it, what, why and on which ground
 */
public record StageChange(
    TPlus at, long step, int from, int to, String level, int foreseen, Act act) {
  private static final int PRESENCE = 1;

  /**
   * A decision, or an order of the profile.
   *
   * @param order the profile's name of the order; empty for a decision
   * @param text what is to be done; empty for an order
   * @param ground legal ground: as the decider named it, or as the profile has it for the order
   * @param behaviour the behaviour it meets: pasif, aktif, agresif, or empty
   */
  public record Act(
      String by, String order, String text, String reason, String ground, String behaviour) {}

  static List<StageChange> of(DoctrineProfile profile, List<TimedEntry> timeline) {
    var changes = new ArrayList<StageChange>();
    int stage = PRESENCE;
    for (var timed : timeline) {
      int to = stage(timed.entry());
      if (to > 0) {
        int foreseen = profile.level(timed.level()).map(l -> l.maxStage()).orElse(to);
        var entry = timed.entry();
        changes.add(
            new StageChange(
                entry.at(), entry.step(), stage, to, timed.level(), foreseen, act(profile, entry)));
        stage = to;
      }
    }
    return changes;
  }

  /** The force stage that an entry decides or orders; 0 for every other entry. */
  static int stage(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Decided decided
        ? decided.decision().stage()
        : entry instanceof TimelineEntry.Ordered ordered ? ordered.order().effectiveStage() : 0;
  }

  private static Act act(DoctrineProfile profile, TimelineEntry entry) {
    if (entry instanceof TimelineEntry.Ordered ordered) {
      var order = ordered.order();
      return new Act(
          order.by(),
          order.order(),
          "",
          order.reason(),
          ground(profile, order.order()),
          order.behaviour());
    }
    if (entry instanceof TimelineEntry.Decided decided) {
      var d = decided.decision();
      return new Act(d.by(), "", d.text(), d.reason(), d.legalBasis(), d.behaviour());
    }
    return new Act("", "", "", "", "", "");
  }

  private static String ground(DoctrineProfile profile, String order) {
    return profile.authorities().stream()
        .filter(authority -> authority.order().equals(order))
        .map(Authority::source)
        .map(source -> source.reference())
        .findFirst()
        .orElse("");
  }

  /** More than one stage up at once. */
  public boolean jump() {
    return to - from > 1;
  }

  /** Above what the profile foresees at the level in force. */
  public boolean aboveLevel() {
    return to > foreseen;
  }

  /** True when a reason was given and a legal ground is known. */
  public boolean grounded() {
    return !act.reason().isBlank() && !act.ground().isBlank();
  }
}
