package id.gladi.core.review;

import id.gladi.core.compliance.FlagBook;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import java.util.List;

/**
 * The whole record behind the review: every step, and every way the play went.
 *
 * @param log all steps in the order they were stored
 * @param lines more than one when the play was resumed from an earlier step
 * @param compared the newest of the other lines against the one under review, which is on the right
 */
public record Chronicle(List<LoggedStep> log, List<Line> lines, List<Compared> compared) {
  /** How many other lines are held against the one under review; more would fill a book. */
  public static final int COMPARED = 4;

  public Chronicle {
    log = List.copyOf(log);
    lines = List.copyOf(lines);
    compared = List.copyOf(compared);
  }

  /** Another line, and in what it is not like the one under review. */
  public record Compared(Line line, BranchComparison comparison) {}

  static Chronicle of(Plan plan, StepTree tree, List<Step> acts, FlagBook flags, long seq) {
    var lines = Line.of(plan, tree, tree.size());
    var others =
        lines.subList(Math.max(0, lines.size() - 1 - COMPARED), Math.max(0, lines.size() - 1));
    var compared =
        others.stream()
            .map(
                line -> new Compared(line, BranchComparison.of(plan, tree, flags, line.tip(), seq)))
            .toList();
    return new Chronicle(LoggedStep.of(tree, acts), lines, compared);
  }
}
