package id.gladi.core.doctrine;

import id.gladi.core.Text;

/**
 * A forbidden act or a compliance check.
 *
 * @param id stable name; the checks of domain.md 2.5 keep their letters
 * @param severity what the program does when the rule is met
 */
public record Rule(String id, Text title, Text text, Severity severity, Citation source) {
  /** How strictly a rule answers. */
  public enum Severity {
    /** Refused until the umpire overrides with a reason. */
    BLOCK,
    /** Recorded and shown with rule, source and facts. */
    FLAG,
    /** A point for the review, no fault. */
    DISCUSSION
  }
}
