package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import id.gladi.core.play.Step.Cause;
import id.gladi.core.play.StepTree;
import java.util.ArrayList;
import java.util.List;

/**
 * One way the play went: from the opening to where it was left for another branch, or to its end.
 * The first line has number 1; every resumption from an earlier step begins another.
 *
 * @param name given by the facilitator; may be empty
 * @param from step that the line leaves the one before it at; 0 for the first
 * @param tip last step of the line
 * @param told injects of the main list told on the way to the tip
 * @param decisions recorded on the way
 * @param stage highest force stage decided or ordered; 0 without decision and order
 * @param level highest level declared or in force at its opening; id of the profile
 */
public record Line(
    int number,
    String name,
    long from,
    long tip,
    TPlus duration,
    int told,
    int decisions,
    int stage,
    String level,
    int met,
    int missed) {

  /** Every way the play went up to a step, in the order in which they were begun. */
  public static List<Line> of(Plan plan, StepTree tree, long until) {
    var lines = new ArrayList<Line>();
    var starts = new ArrayList<Step>();
    for (long seq = 1; seq <= until; seq++) {
      if (tree.step(seq).cause() instanceof Cause.Resumed) {
        starts.add(tree.step(seq));
      }
    }
    if (until > 0) {
      long first = starts.isEmpty() ? until : starts.getFirst().seq() - 1;
      lines.add(line(plan, tree, 1, "", 0, first));
    }
    for (int i = 0; i < starts.size(); i++) {
      long tip = i + 1 < starts.size() ? starts.get(i + 1).seq() - 1 : until;
      if (starts.get(i).cause() instanceof Cause.Resumed(var from, var name)) {
        lines.add(line(plan, tree, i + 2, name, from, tip));
      }
    }
    return lines;
  }

  private static Line line(Plan plan, StepTree tree, int number, String name, long from, long tip) {
    var review = AfterActionReview.of(plan, tree, tip);
    var decisions = review.decisions();
    return new Line(
        number,
        name,
        from,
        tip,
        review.duration(),
        review.told(),
        decisions.size(),
        review.timeline().stream().mapToInt(StageChange::stage).max().orElse(0),
        highest(plan, review),
        count(review, Mark.MET),
        count(review, Mark.MISSED));
  }

  private static int count(AfterActionReview review, Mark mark) {
    return (int) review.actions().stream().filter(a -> a.mark() == mark).count();
  }

  private static String highest(Plan plan, AfterActionReview review) {
    var highest = plan.profile().calmest();
    for (var entry : review.timeline()) {
      if (entry instanceof TimelineEntry.Declared declared) {
        var level = plan.profile().level(declared.to()).orElse(highest);
        highest = level.ordinal() > highest.ordinal() ? level : highest;
      }
    }
    return highest.id();
  }
}
