package id.gladi.core.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Looking things up among acts that are in the order of their numbers. */
public final class Acts {
  private Acts() {}

  /**
   * The acts that led to the board after a step, oldest first, as {@link StepTree#actsUpTo} gives
   * them, looking only at the steps that are new to a way which is known already.
   *
   * @param known the acts that led to any other step of the same tree
   */
  public static List<Step> upTo(StepTree tree, long seq, List<Step> known) {
    var fresh = new ArrayList<Step>();
    long at = seq;
    int shared = index(known, at);
    while (at != 0 && shared < 0) {
      var step = tree.step(at);
      if (step.cause() instanceof Step.Cause.Acted) {
        fresh.add(step);
      }
      at = step.parent();
      shared = index(known, at);
    }
    var acts = new ArrayList<Step>(shared + 1 + fresh.size());
    acts.addAll(known.subList(0, shared + 1));
    acts.addAll(fresh.reversed());
    return Collections.unmodifiableList(acts);
  }

  /** How many acts two ways through the same tree begin with alike, found by halving. */
  public static int alike(List<Step> one, List<Step> other) {
    int low = 0;
    int high = Math.min(one.size(), other.size());
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (one.get(middle).seq() == other.get(middle).seq()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The place of a step among acts, found by halving; -1 when it is not one of them. */
  public static int index(List<Step> acts, long seq) {
    int low = 0;
    int high = acts.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long here = acts.get(middle).seq();
      if (here == seq) {
        return middle;
      }
      if (here < seq) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
