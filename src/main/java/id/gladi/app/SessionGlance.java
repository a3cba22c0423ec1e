package id.gladi.app;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Board;
import id.gladi.core.play.InjectState;
import id.gladi.core.play.Journal;
import id.gladi.core.play.Plan;
import java.time.ZoneId;
import java.util.List;

/**
 * How far a session has come, for a list of sessions.
 *
 * @param zone the time zone the exercise is set in
 * @param clock exercise time of the newest step
 * @param told main injects that were delivered or skipped
 * @param injects main injects of the plan
 * @param decisions recorded decisions
 */
public record SessionGlance(ZoneId zone, TPlus clock, int told, int injects, int decisions) {
  /** The glance at a board of a plan. */
  public static SessionGlance of(Plan plan, Board board) {
    var script = board.script();
    return new SessionGlance(
        plan.exercise().schedule().zone(),
        board.clock(),
        told(script.injects(), board),
        script.injects().size(),
        (int)
            board.journal().entries().stream()
                .filter(Journal.Entry.Decided.class::isInstance)
                .count());
  }

  private static int told(List<Inject> injects, Board board) {
    return (int) injects.stream().filter(inject -> done(inject, board)).count();
  }

  private static boolean done(Inject inject, Board board) {
    var state = board.progress().injects().get(inject.id());
    return state instanceof InjectState.Delivered || state instanceof InjectState.Skipped;
  }

  /** Whether the script has been told to its end. */
  public boolean finished() {
    return told == injects;
  }
}
