package id.gladi.ui.play;

import id.gladi.core.play.Rejection;
import id.gladi.core.play.Step;

/** What became of an act, as the window needs to know it. */
public sealed interface Answer {
  /** Whether a rule of the profile holds it back until the umpire overrules it. */
  default boolean held() {
    return this instanceof Refused(var why) && why.reason() == Rejection.Reason.BLOCKED_BY_RULE;
  }

  /** It is on disk and on the board. */
  record Done(Step step) implements Answer {}

  /** The rules of the play do not allow it here. */
  record Refused(Rejection reason) implements Answer {}

  /** The window shows the past; nothing can be done there. */
  record LooksBack() implements Answer {}

  /** The record could not be written; the board is as it was. */
  record NotStored() implements Answer {}
}
