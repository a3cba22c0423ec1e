package id.gladi.core.review;

import id.gladi.core.compliance.FlagBook;
import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import java.util.List;

/**
 * Everything a document can say about a session: a pure function of the plan, the steps and what
 * people added.
 *
 * @param review what happened on the way to the board under review
 * @param lawfulness what the rules of the profile said, with sources and overrulings
 * @param chronicle the whole record, whatever counted
 * @param remarks what people added
 */
public record FullReview(
    AfterActionReview review,
    Course course,
    PlanAgainstPlay comparison,
    Scorecard scorecard,
    List<ObjectiveRating> objectives,
    List<Finding> findings,
    Lawfulness lawfulness,
    Chronicle chronicle,
    Remarks remarks) {
  public FullReview {
    objectives = List.copyOf(objectives);
    findings = List.copyOf(findings);
  }

  /** The full review of the board after a step. */
  public static FullReview of(Plan plan, StepTree tree, long seq, Remarks remarks) {
    var review = AfterActionReview.of(plan, tree, seq);
    var acts = tree.actsUpTo(seq);
    var course = Course.of(plan, acts, review.timeline());
    var flags = FlagBook.of(plan, tree);
    var comparison =
        new PlanAgainstPlay(
            InjectTiming.of(review.board()),
            LevelTiming.of(plan, review.timeline()),
            StationCheck.of(plan, review, tree::boardAt));
    return new FullReview(
        review,
        course,
        comparison,
        Scorecard.of(plan.exercise().functions(), review.actions()),
        ObjectiveRating.of(
            plan.exercise().objectives(),
            review.actions(),
            review.board().assessment(),
            remarks.ratings()),
        Finding.of(review, course, comparison),
        Lawfulness.of(plan, tree, flags, seq),
        Chronicle.of(plan, tree, acts, flags, seq),
        remarks);
  }

  public Plan plan() {
    return review.plan();
  }
}
