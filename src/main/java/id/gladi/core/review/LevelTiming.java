package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Script.PlannedLevel;
import id.gladi.core.play.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A level that the plan expects, and when it was declared.
 *
 * @param declared empty when the room never declared it after the level before
 */
public record LevelTiming(PlannedLevel planned, Optional<TPlus> declared) {
  static List<LevelTiming> of(Plan plan, List<TimelineEntry> timeline) {
    var declared =
        new ArrayList<>(
            timeline.stream()
                .filter(TimelineEntry.Declared.class::isInstance)
                .map(TimelineEntry.Declared.class::cast)
                .toList());
    var timings = new ArrayList<LevelTiming>();
    for (var level : plan.exercise().script().levels()) {
      if (timings.isEmpty()) {
        timings.add(new LevelTiming(level, Optional.of(TPlus.ZERO)));
        continue;
      }
      var at =
          declared.stream()
              .filter(each -> each.to().equals(level.level()))
              .findFirst()
              .map(TimelineEntry.Declared::at);
      at.ifPresent(time -> declared.removeIf(each -> !time.isBefore(each.at())));
      timings.add(new LevelTiming(level, at));
    }
    return timings;
  }
}
