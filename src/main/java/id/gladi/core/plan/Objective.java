package id.gladi.core.plan;

import id.gladi.core.assess.Rating;
import java.util.List;

/**
 * One objective with the observable measure of each rating: P performed without, S with some, M
 * with major challenges, U unable to be performed.
 *
 * @param injects serials of the injects that test it
 */
public record Objective(String id, String text, Measure measure, List<Integer> injects) {
  public Objective {
    injects = List.copyOf(injects);
  }

  /** What an evaluator sees at each rating. */
  public record Measure(String p, String s, String m, String u) {
    /** The measure of one rating. */
    public String of(Rating rating) {
      return switch (rating) {
        case P -> p;
        case S -> s;
        case M -> m;
        case U -> u;
      };
    }
  }
}
