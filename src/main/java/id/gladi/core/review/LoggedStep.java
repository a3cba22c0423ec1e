package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import java.util.HashSet;
import java.util.List;

/**
 * A step of the record, whether it counts or not.
 *
 * @param at exercise time after the step
 * @param counts true when the step is an act on the way to the board under review; undone acts,
 *     other branches and moves of the head do not count
 */
public record LoggedStep(Step step, TPlus at, boolean counts) {

  static List<LoggedStep> of(StepTree tree, List<Step> acts) {
    var counting = new HashSet<Long>();
    acts.forEach(act -> counting.add(act.seq()));
    return tree.steps().stream()
        .map(step ->
            new LoggedStep(step, tree.boardAt(step.seq()).clock(), counting.contains(step.seq())))
        .toList();
  }
}
