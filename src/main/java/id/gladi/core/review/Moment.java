package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.conduct.Order;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A board worth a picture: its step and everything that happened since the picture before it. A
 * picture shows the board as it is when the next inject is told, so that it shows the room's answer
 * and not only the word.
 *
 * @param at exercise time of the first of its reasons
 * @param step whose board is shown
 * @param whys at least one, in order of play
 */
public record Moment(TPlus at, long step, List<Why> whys) {
  public Moment {
    whys = List.copyOf(whys);
    if (whys.isEmpty()) {
      throw new IllegalArgumentException("a picture without a reason");
    }
  }

  /** Why a moment has a picture. */
  public sealed interface Why {
    /** The board before the first inject. */
    record Opening() implements Why {}

    /** The first inject of a phase was told; number of the phase. */
    record Phase(int number) implements Why {}

    /** A level was declared; id of the profile. */
    record Level(String level) implements Why {}

    /** A decision was recorded; its force stage. */
    record Decided(String by, String text, int stage) implements Why {
      /** Stages 4 and 5: force that is reported in writing. */
      public boolean force() {
        return stage >= Order.REPORTED_FROM;
      }
    }

    /** An order was given; the profile's name of it and its force stage. */
    record Ordered(String by, String order, int stage) implements Why {
      /** Stages 4 and 5: force that is reported in writing. */
      public boolean force() {
        return stage >= Order.REPORTED_FROM;
      }
    }

    /** The board that the review is about. */
    record End() implements Why {}
  }

  static List<Moment> of(Plan plan, List<TimelineEntry> timeline, List<Step> acts, Board end) {
    if (acts.isEmpty()) {
      return List.of();
    }
    var found = new Collected(timeline, acts);
    found.add(TPlus.ZERO, acts.getFirst().seq(), new Why.Opening());
    for (var entry : timeline) {
      switch (entry) {
        case TimelineEntry.Told e -> found.phase(e);
        case TimelineEntry.Declared e -> found.add(entry, new Why.Level(e.to()));
        case TimelineEntry.Decided e ->
            found.add(
                entry,
                new Why.Decided(e.decision().by(), e.decision().text(), e.decision().stage()));
        case TimelineEntry.Ordered e ->
            found.add(
                entry,
                new Why.Ordered(e.order().by(), e.order().order(), e.order().effectiveStage()));
        case TimelineEntry.CrowdDeclared _,
            TimelineEntry.Skipped _,
            TimelineEntry.Postponed _,
            TimelineEntry.Recalled _,
            TimelineEntry.Passed _,
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
    }
    found.add(end.clock(), acts.getLast().seq(), new Why.End());
    return found.moments();
  }

  /** Reasons gathered by the step whose board shows them. */
  private static final class Collected {
    private final TreeMap<Long, List<Why>> whys = new TreeMap<>();
    private final Map<Long, TPlus> times = new HashMap<>();
    private final long[] told;
    private final List<Step> acts;
    private int phase;

    Collected(List<TimelineEntry> timeline, List<Step> acts) {
      this.acts = acts;
      this.told =
          timeline.stream()
              .filter(TimelineEntry.Told.class::isInstance)
              .mapToLong(TimelineEntry::step)
              .toArray();
    }

    /** A phase begins with the first inject of the main list that belongs to it. */
    void phase(TimelineEntry.Told told) {
      if (told.inject().serial() > 0 && told.inject().phase() > phase) {
        phase = told.inject().phase();
        add(told, new Why.Phase(phase));
      }
    }

    void add(TimelineEntry entry, Why why) {
      add(entry.at(), shownAt(entry.step()), why);
    }

    void add(TPlus at, long step, Why why) {
      times.putIfAbsent(step, at);
      whys.computeIfAbsent(step, _ -> new ArrayList<>()).add(why);
    }

    /** The last act before the next inject is told. */
    private long shownAt(long step) {
      long next = Long.MAX_VALUE;
      for (long each : told) {
        if (each > step) {
          next = each;
          break;
        }
      }
      long shown = step;
      for (var act : acts) {
        if (act.seq() >= next) {
          break;
        }
        shown = Math.max(shown, act.seq());
      }
      return shown;
    }

    List<Moment> moments() {
      return whys.entrySet().stream()
          .map(shown ->
              new Moment(
                  times.getOrDefault(shown.getKey(), TPlus.ZERO), shown.getKey(), shown.getValue()))
          .toList();
    }
  }
}
