package id.gladi.core.play;

import id.gladi.core.TPlus;

/**
 * How an expected action was judged.
 *
 * @param at exercise time of the judgement
 */
public record ActionResult(Mark mark, String comment, TPlus at) {
  /** Seen or not seen. */
  public enum Mark {
    MET,
    MISSED
  }
}
