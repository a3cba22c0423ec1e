package id.gladi.core.review;

import id.gladi.core.compliance.Finding;
import id.gladi.core.compliance.FlagBook;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import java.util.List;

/**
 * Two branches of a play side by side: where they part and in what they are not alike. Symmetric:
 * with the branches exchanged, every difference has its sides exchanged.
 *
 * @param fork the last act that both have in common; 0 when they have none
 * @param differences from the first inject to the strength at the end; empty for the same branch
 */
public record BranchComparison(long fork, Side left, Side right, List<Difference> differences) {
  public BranchComparison {
    differences = List.copyOf(differences);
  }

  /**
   * One branch.
   *
   * @param tip its last step
   * @param own its acts after the fork, oldest first
   */
  public record Side(long tip, List<Step> own, AfterActionReview review, List<Finding> findings) {
    public Side {
      own = List.copyOf(own);
      findings = List.copyOf(findings);
    }

    /**
     * The first act that the other branch does not have; the fork's own board when there is none.
     */
    public long first(long fork) {
      return own.isEmpty() ? fork : own.getFirst().seq();
    }
  }

  /**
   * Compares the boards after two steps.
   *
   * @param flags of every step of the tree
   */
  public static BranchComparison of(
      Plan plan, StepTree tree, FlagBook flags, long leftTip, long rightTip) {
    var leftActs = tree.actsUpTo(leftTip);
    var rightActs = tree.actsUpTo(rightTip);
    int common = 0;
    while (common < leftActs.size()
        && common < rightActs.size()
        && leftActs.get(common).seq() == rightActs.get(common).seq()) {
      common++;
    }
    var left = side(plan, tree, flags, leftTip, leftActs, common);
    var right = side(plan, tree, flags, rightTip, rightActs, common);
    long fork = common == 0 ? 0 : leftActs.get(common - 1).seq();
    return new BranchComparison(fork, left, right, Differences.between(left, right));
  }

  private static Side side(
      Plan plan, StepTree tree, FlagBook flags, long tip, List<Step> acts, int common) {
    return new Side(
        tip,
        acts.subList(common, acts.size()),
        AfterActionReview.of(plan, tree, tip),
        flags.findings(tree, tip));
  }
}
