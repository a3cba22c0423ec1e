package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.planning.RingStrength;
import id.gladi.core.play.Board;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Persons per ring and agency from an exercise time on, until the next sample.
 *
 * @param step the act after which they stood so
 */
public record RingSample(TPlus at, long step, RingStrength strength) {

  /** One sample for every act after which somebody stood elsewhere or another level asked more. */
  static List<RingSample> of(Plan plan, List<Step> acts) {
    var samples = new ArrayList<RingSample>();
    var board = Board.before(plan);
    Board counted = null;
    for (var act : acts) {
      board = Evolver.evolve(board, act.events());
      if (board.setUp().open() || (counted != null && same(counted, board))) {
        continue;
      }
      counted = board;
      var strength =
          RingStrength.of(plan.exercise().deployment(), board, board.situation().level());
      if (samples.isEmpty() || !samples.getLast().strength().equals(strength)) {
        samples.add(new RingSample(board.clock(), act.seq(), strength));
      }
    }
    return samples;
  }

  private static boolean same(Board before, Board after) {
    return before.field().tokens().equals(after.field().tokens())
        && before.situation().level().equals(after.situation().level());
  }
}
