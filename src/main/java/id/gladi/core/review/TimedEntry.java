package id.gladi.core.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * An entry of the timeline with the situation it met.
 *
 * @param level id of the level in force after the entry
 * @param holder who held control after the entry
 * @param delay seconds of exercise time from the inject to the decision that answers it; empty for
 *     every other entry
 */
public record TimedEntry(TimelineEntry entry, String level, String holder, OptionalInt delay) {
  static List<TimedEntry> of(List<TimelineEntry> timeline, String level, String holder) {
    var now = new Situation(level, holder);
    return timeline.stream().map(now::after).toList();
  }

  private static final class Situation {
    private final Map<String, Integer> told = new HashMap<>();
    private String level;
    private String holder;

    Situation(String level, String holder) {
      this.level = level;
      this.holder = holder;
    }

    TimedEntry after(TimelineEntry entry) {
      var delay = OptionalInt.empty();
      switch (entry) {
        case TimelineEntry.Told e -> told.put(e.inject().id(), e.at().seconds());
        case TimelineEntry.Declared e -> level = e.to();
        case TimelineEntry.Passed e -> holder = e.to();
        case TimelineEntry.Decided e -> delay = delay(e);
        case TimelineEntry.CrowdDeclared _,
            TimelineEntry.Skipped _,
            TimelineEntry.Postponed _,
            TimelineEntry.Recalled _,
            TimelineEntry.Ordered _,
            TimelineEntry.Warned _,
            TimelineEntry.MeetingOffered _,
            TimelineEntry.Requested _,
            TimelineEntry.Answered _,
            TimelineEntry.Arrested _,
            TimelineEntry.Reported _,
            TimelineEntry.Breached _,
            TimelineEntry.Overruled _,
            TimelineEntry.ChangedOver _,
            TimelineEntry.Closed _,
            TimelineEntry.Observed _,
            TimelineEntry.Noted _ -> {}
      }
      return new TimedEntry(entry, level, holder, delay);
    }

    private OptionalInt delay(TimelineEntry.Decided decided) {
      var inject = decided.decision().inject();
      var since = inject == null ? null : told.get(inject);
      return since == null ? OptionalInt.empty() : OptionalInt.of(decided.at().seconds() - since);
    }
  }
}
