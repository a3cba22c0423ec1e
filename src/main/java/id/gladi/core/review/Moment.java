package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.play.Board;
import id.gladi.core.play.Step;
import java.util.ArrayList;
import java.util.List;

/** A board worth a picture: its step and why. */
public record Moment(TPlus at, long step, Why why) {
  /** Why a moment has a picture. */
  public sealed interface Why {
    /** The board before the first inject. */
    record Opening() implements Why {}

    /** A level was declared; id of the profile. */
    record Level(String level) implements Why {}

    /** The board that the review is about. */
    record End() implements Why {}
  }

  static List<Moment> of(List<TimelineEntry> timeline, List<Step> acts, Board end) {
    var moments = new ArrayList<Moment>();
    if (acts.isEmpty()) {
      return moments;
    }
    moments.add(new Moment(TPlus.ZERO, acts.getFirst().seq(), new Why.Opening()));
    for (var entry : timeline) {
      if (entry instanceof TimelineEntry.Declared declared) {
        moments.add(
            new Moment(
                declared.at(), shownAt(timeline, acts, declared), new Why.Level(declared.to())));
      }
    }
    long last = acts.getLast().seq();
    if (moments.stream().noneMatch(moment -> moment.step() == last)) {
      moments.add(new Moment(end.clock(), last, new Why.End()));
    }
    return moments;
  }

  /**
   * The last act before the next inject is told: the room has then answered the level, and the
   * picture shows the answer and not only the word.
   */
  private static long shownAt(
      List<TimelineEntry> timeline, List<Step> acts, TimelineEntry.Declared declared) {
    long nextInject =
        timeline.stream()
            .filter(TimelineEntry.Told.class::isInstance)
            .mapToLong(TimelineEntry::step)
            .filter(step -> step > declared.step())
            .findFirst()
            .orElse(Long.MAX_VALUE);
    return acts.stream()
        .mapToLong(Step::seq)
        .filter(seq -> seq >= declared.step() && seq < nextInject)
        .max()
        .orElse(declared.step());
  }
}
