package id.gladi.core.play;

import id.gladi.core.TPlus;
import id.gladi.core.assess.Assessment;
import id.gladi.core.conduct.Conduct;
import id.gladi.core.plan.Script;
import org.jspecify.annotations.Nullable;

/**
 * The state of the play after some steps: a pure function of them. Immutable and shared freely
 * between threads; successive boards share what did not change.
 *
 * @param clock exercise time
 * @param conduct what the law asks to be on record
 * @param assessment what evaluators and the loggist put on record
 * @param script the script as it is now: the plan's, with what was added and changed in play
 * @param view where the script last pointed the view, or null
 * @param setUp the plan as recorded at the table, and what stands aside while it is laid
 */
public record Board(
    TPlus clock,
    Situation situation,
    Field field,
    Progress progress,
    Journal journal,
    Conduct conduct,
    Assessment assessment,
    Script script,
    @Nullable View view,
    SetUp setUp) {

  /** The board before the first step. */
  public static Board before(Plan plan) {
    var level = plan.profile().calmest();
    return new Board(
        TPlus.ZERO,
        new Situation(level.id(), TPlus.ZERO, "", "", null),
        Field.EMPTY,
        Progress.NONE,
        Journal.EMPTY,
        Conduct.NONE,
        Assessment.NONE,
        plan.exercise().script(),
        null,
        SetUp.NONE);
  }

  Board with(Field f) {
    return new Board(
        clock, situation, f, progress, journal, conduct, assessment, script, view, setUp);
  }

  Board with(Situation s) {
    return new Board(clock, s, field, progress, journal, conduct, assessment, script, view, setUp);
  }

  Board with(Progress p) {
    return new Board(clock, situation, field, p, journal, conduct, assessment, script, view, setUp);
  }

  Board with(Journal.Entry entry) {
    return new Board(
        clock,
        situation,
        field,
        progress,
        journal.plus(entry),
        conduct,
        assessment,
        script,
        view,
        setUp);
  }

  Board with(Conduct c) {
    return new Board(
        clock, situation, field, progress, journal, c, assessment, script, view, setUp);
  }

  Board with(Assessment a) {
    return new Board(clock, situation, field, progress, journal, conduct, a, script, view, setUp);
  }

  Board with(Script s) {
    return new Board(
        clock, situation, field, progress, journal, conduct, assessment, s, view, setUp);
  }

  Board with(View v) {
    return new Board(
        clock, situation, field, progress, journal, conduct, assessment, script, v, setUp);
  }

  Board with(SetUp s) {
    return new Board(
        clock, situation, field, progress, journal, conduct, assessment, script, view, s);
  }

  /** The board as the play has it: what is only laid out for the plan left aside. */
  public Board inPlay() {
    var aside = setUp.aside();
    return aside == null ? this : with(aside);
  }

  Board at(TPlus time) {
    return new Board(
        time, situation, field, progress, journal, conduct, assessment, script, view, setUp);
  }
}
