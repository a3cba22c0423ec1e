package id.gladi.core.planning;

import id.gladi.core.Text;
import id.gladi.core.doctrine.Citation;

/**
 * A figure that went into an estimate, to be shown beside it and to be changed.
 *
 * @param id stable name; that of a {@link Figure} when it is one
 * @param unit as written behind the number
 * @param changed true when the planner replaced the figure of the reference
 */
public record Assumption(
    String id, Text name, Range value, Text unit, Citation source, boolean changed) {
  /** The words that stand beside every estimate. */
  public static final Text LABEL = new Text("estimasi perencanaan", "planning estimate");

  /** True when no open source carries the figure; the reader is told so. */
  public boolean uncertain() {
    return changed || !source.certain();
  }
}
