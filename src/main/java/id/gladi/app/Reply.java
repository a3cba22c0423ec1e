package id.gladi.app;

import id.gladi.core.play.Rejection;
import id.gladi.core.play.Step;

/** The answer to an act. */
public sealed interface Reply {
  /** The step is on disk and on the board. */
  record Stored(Step step) implements Reply {}

  /** Nothing happened, for this reason. */
  record Refused(Rejection reason) implements Reply {}
}
