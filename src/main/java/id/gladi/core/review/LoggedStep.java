package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import java.util.ArrayList;
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
    var log = new ArrayList<LoggedStep>();
    var board = tree.boardAt(0);
    long last = 0;
    for (var step : tree.steps()) {
      board =
          Evolver.evolve(
              step.parent() == last ? board : tree.boardAt(step.parent()), step.events());
      last = step.seq();
      log.add(new LoggedStep(step, board.clock(), counting.contains(last)));
    }
    return log;
  }
}
