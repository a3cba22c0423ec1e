package id.gladi.core.play;

import java.util.List;

/** Looking things up among acts that are in the order of their numbers. */
public final class Acts {
  private Acts() {}

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
