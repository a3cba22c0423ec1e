package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;
import static id.gladi.core.play.TokenRules.yes;

import id.gladi.core.assess.Assessing;
import id.gladi.core.assess.Bookmark;
import id.gladi.core.assess.Observation;
import id.gladi.core.play.Rejection.Reason;

/**
 * Rules for what evaluators and the loggist put on record. It changes nothing on the board, so it
 * may be done while the plan is laid and after the exercise was closed, too.
 */
final class AssessRules {
  private AssessRules() {}

  static Outcome decide(Plan plan, Board board, Assessing what) {
    return switch (what) {
      case Assessing.Observe c -> observe(plan, c.observation());
      case Assessing.Rate c -> rate(plan, c);
      case Assessing.SetBookmark c -> mark(c.bookmark());
      case Assessing.RemoveBookmark c -> unmark(board, c.step());
    };
  }

  private static Outcome observe(Plan plan, Observation seen) {
    if (seen.text().isBlank()) {
      return no(Reason.TEXT_MISSING);
    }
    var inject = seen.inject();
    if (inject != null && plan.exercise().script().inject(inject).isEmpty()) {
      return no(Reason.UNKNOWN_INJECT, inject);
    }
    var objective = seen.objective();
    if (objective != null && !known(plan, objective)) {
      return no(Reason.UNKNOWN_OBJECTIVE, objective);
    }
    return yes(
        new Event.ObservationMade(
            new Observation(
                seen.by().strip(), seen.text().strip(), seen.sense(), inject, objective)));
  }

  private static Outcome rate(Plan plan, Assessing.Rate c) {
    return known(plan, c.objective())
        ? yes(
            new Event.ObjectiveRated(
                c.objective(), c.rating(), c.by().strip(), c.comment().strip()))
        : no(Reason.UNKNOWN_OBJECTIVE, c.objective());
  }

  private static boolean known(Plan plan, String objective) {
    return plan.exercise().objectives().stream().anyMatch(o -> o.id().equals(objective));
  }

  /** The step is not looked up: the board does not know the steps that made it. */
  private static Outcome mark(Bookmark mark) {
    return mark.step() < 1
        ? no(Reason.UNKNOWN_STEP)
        : yes(new Event.BookmarkSet(new Bookmark(mark.step(), mark.text().strip())));
  }

  private static Outcome unmark(Board board, long step) {
    return board.assessment().bookmark(step).isPresent()
        ? yes(new Event.BookmarkRemoved(step))
        : no(Reason.UNKNOWN_BOOKMARK, Long.toString(step));
  }
}
