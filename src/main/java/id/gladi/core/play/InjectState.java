package id.gladi.core.play;

import id.gladi.core.TPlus;

/** Where an inject stands. */
public sealed interface InjectState {
  /** Told at an exercise time. */
  record Delivered(TPlus at) implements InjectState {}

  /** Left out with a reason. */
  record Skipped(String reason) implements InjectState {}

  /** Put off to an exercise time. */
  record Postponed(TPlus until) implements InjectState {}
}
