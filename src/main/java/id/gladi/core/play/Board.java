package id.gladi.core.play;

import id.gladi.core.TPlus;
import org.jspecify.annotations.Nullable;

/**
 * The state of the play after some steps: a pure function of them. Immutable and shared freely
 * between threads; successive boards share what did not change.
 *
 * @param clock exercise time
 * @param view where the script last pointed the view, or null
 */
public record Board(
    TPlus clock,
    Situation situation,
    Field field,
    Progress progress,
    Journal journal,
    @Nullable View view) {

  /** The board before the first step. */
  public static Board before(Plan plan) {
    var level = plan.profile().calmest();
    return new Board(
        TPlus.ZERO,
        new Situation(level.id(), TPlus.ZERO, "", "", null),
        Field.EMPTY,
        Progress.NONE,
        Journal.EMPTY,
        null);
  }

  Board with(Field f) {
    return new Board(clock, situation, f, progress, journal, view);
  }

  Board with(Situation s) {
    return new Board(clock, s, field, progress, journal, view);
  }

  Board with(Progress p) {
    return new Board(clock, situation, field, p, journal, view);
  }

  Board with(Journal.Entry entry) {
    return new Board(clock, situation, field, progress, journal.plus(entry), view);
  }

  Board with(View v) {
    return new Board(clock, situation, field, progress, journal, v);
  }

  Board at(TPlus time) {
    return new Board(time, situation, field, progress, journal, view);
  }
}
