package id.gladi.core.doctrine;

import id.gladi.core.Text;
import java.util.Map;

/**
 * A forbidden act or a compliance check.
 *
 * @param id stable name; the checks of domain.md 2.5 keep their letters
 * @param severity what the program does when the rule is met
 * @param figures whole numbers that the check reckons with, such as {@code warnings} or {@code
 *     metres}; a check has its own for those that are missing
 */
public record Rule(
    String id,
    Text title,
    Text text,
    Severity severity,
    Citation source,
    Map<String, Integer> figures) {
  public Rule {
    figures = Map.copyOf(figures);
  }

  public Rule(String id, Text title, Text text, Severity severity, Citation source) {
    this(id, title, text, severity, source, Map.of());
  }

  /** A figure of the profile, or the check's own. */
  public int figure(String name, int otherwise) {
    return figures.getOrDefault(name, otherwise);
  }

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
