package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.plan.ExpectedAction;
import id.gladi.core.plan.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long an inject waited for its first decision.
 *
 * @param limitMinutes the shortest limit among its expected actions
 * @param decided exercise time of the first decision that names the inject; empty when there is
 *     none
 */
public record Response(Inject inject, TPlus told, int limitMinutes, Optional<TPlus> decided) {
  private static final int MINUTE = 60;

  /** One for every inject that was told and expects something. */
  static List<Response> of(List<TimelineEntry> timeline) {
    return timeline.stream()
        .filter(TimelineEntry.Told.class::isInstance)
        .map(TimelineEntry.Told.class::cast)
        .filter(told -> !told.inject().expected().isEmpty())
        .map(told ->
            new Response(
                told.inject(),
                told.at(),
                told.inject().expected().stream()
                    .mapToInt(ExpectedAction::limitMinutes)
                    .min()
                    .orElse(0),
                first(timeline, told)))
        .toList();
  }

  private static Optional<TPlus> first(List<TimelineEntry> timeline, TimelineEntry.Told told) {
    return timeline.stream()
        .filter(TimelineEntry.Decided.class::isInstance)
        .map(TimelineEntry.Decided.class::cast)
        .filter(decided -> decided.step() > told.step())
        .filter(decided -> told.inject().id().equals(decided.decision().inject()))
        .findFirst()
        .map(TimelineEntry.Decided::at);
  }

  /** Seconds of exercise time from inject to decision. */
  public OptionalInt delay() {
    return decided
        .map(at -> OptionalInt.of(at.seconds() - told.seconds()))
        .orElse(OptionalInt.empty());
  }

  /** Decided, and later than the shortest limit. */
  public boolean late() {
    return delay().orElse(0) > limitMinutes * MINUTE;
  }
}
