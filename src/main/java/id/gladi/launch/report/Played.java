package id.gladi.launch.report;

import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import id.gladi.core.review.Remarks;

/**
 * A session as far as it was played.
 *
 * @param name as the user knows it
 * @param fingerprint hash of its newest step
 * @param remarks what people added to its review
 */
public record Played(String name, String fingerprint, Plan plan, StepTree steps, Remarks remarks) {
  /** The same play under the name that it has in another language. */
  public Played named(String called) {
    return new Played(called, fingerprint, plan, steps, remarks);
  }

  /** The same play with what somebody is writing just now. */
  public Played with(Remarks now) {
    return new Played(name, fingerprint, plan, steps, now);
  }
}
