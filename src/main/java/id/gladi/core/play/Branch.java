package id.gladi.core.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * One way the play was taken. The first is {@code CB-1}; every time play goes on from an earlier
 * step another begins, under the name it was given or {@code CB-} and its number. Going on under a
 * name that a branch has already continues that branch.
 *
 * @param from the step that it left another branch at; 0 for the first
 * @param tip its newest step
 */
public record Branch(String name, long from, long tip) {
  private static final String CB = "CB-";

  /** Every branch of a tree in the order in which they began. */
  public static List<Branch> of(StepTree tree) {
    return of(tree, List.of());
  }

  /**
   * The same, looking only at the steps that came since.
   *
   * @param before the branches of the same tree when it had fewer steps
   */
  public static List<Branch> of(StepTree tree, List<Branch> before) {
    var branches = new LinkedHashMap<String, Branch>();
    before.forEach(branch -> branches.put(branch.name(), branch));
    var newest = before.stream().max(Comparator.comparingLong(Branch::tip));
    var name = newest.map(Branch::name).orElse(CB + 1);
    for (long seq = newest.map(Branch::tip).orElse(0L) + 1; seq <= tree.size(); seq++) {
      long from = 0;
      if (tree.step(seq).cause() instanceof Step.Cause.Resumed(var left, var given)) {
        name = given.isBlank() ? CB + (branches.size() + 1) : given;
        from = left;
      }
      var known = branches.get(name);
      branches.put(name, new Branch(name, known == null ? from : known.from(), seq));
    }
    return new ArrayList<>(branches.values());
  }

  /** The name that the next new branch gets when nobody gives it one. */
  public static String nextName(StepTree tree) {
    var taken = of(tree).stream().map(Branch::name).toList();
    int number = taken.size() + 1;
    while (taken.contains(CB + number)) {
      number++;
    }
    return CB + number;
  }
}
