package id.gladi.core.assess;

import org.jspecify.annotations.Nullable;

/**
 * What an evaluator saw. The step that carries it says when.
 *
 * @param by role of who saw it; never a person's name
 * @param inject id of the inject that it is about, or null
 * @param objective id of the objective that it bears on, or null
 */
public record Observation(
    String by, String text, Sense sense, @Nullable String inject, @Nullable String objective) {
  /** What an observation asks for: the two last questions of a kaji ulang, or neither. */
  public enum Sense {
    /** To be kept (dipertahankan). */
    KEEP,
    /** To be improved (diperbaiki). */
    IMPROVE,
    /** Noted only. */
    NEUTRAL
  }
}
