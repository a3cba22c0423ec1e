package id.gladi.core.review;

import java.util.List;

/**
 * The whole record behind the review: every step, and every way the play went.
 *
 * @param log all steps in the order they were stored
 * @param lines more than one when the play was resumed from an earlier step
 */
public record Chronicle(List<LoggedStep> log, List<Line> lines) {
  public Chronicle {
    log = List.copyOf(log);
    lines = List.copyOf(lines);
  }
}
