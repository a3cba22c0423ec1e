package id.gladi.core.review;

import id.gladi.core.plan.Named;
import id.gladi.core.play.ActionResult.Mark;
import java.util.List;

/** Expected actions of one function: how many there were, were met, were missed. */
public record FunctionScore(Named function, int expected, int met, int missed) {
  static List<FunctionScore> of(List<Named> functions, List<JudgedAction> actions) {
    return functions.stream().map(function -> score(function, actions)).toList();
  }

  private static FunctionScore score(Named function, List<JudgedAction> actions) {
    var own = actions.stream().filter(a -> a.action().function().equals(function.id())).toList();
    return new FunctionScore(function, own.size(), count(own, Mark.MET), count(own, Mark.MISSED));
  }

  private static int count(List<JudgedAction> actions, Mark mark) {
    return (int) actions.stream().filter(a -> a.mark() == mark).count();
  }

  /** Not judged by anybody. */
  public int open() {
    return expected - met - missed;
  }
}
