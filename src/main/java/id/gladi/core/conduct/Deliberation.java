package id.gladi.core.conduct;

import java.util.List;

/**
 * How a decision was weighed, in the five steps of the cycle taught since 2025: information, threat
 * and risk, powers and policy, options, action and review. The option taken is the decision itself.
 *
 * @param rejected the options that were not taken, and why
 * @param review when and how the decision is looked at again
 */
public record Deliberation(
    String information, String threat, String powers, List<Rejected> rejected, String review) {
  public static final Deliberation NONE = new Deliberation("", "", "", List.of(), "");

  public Deliberation {
    rejected = List.copyOf(rejected);
  }

  /** An option that was not taken. */
  public record Rejected(String option, String why) {}

  /** True when nothing was written. */
  public boolean blank() {
    return rejected.isEmpty() && (information + threat + powers + review).isBlank();
  }
}
