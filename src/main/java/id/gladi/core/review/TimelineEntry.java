package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Decision;

/** One line of the review's timeline. */
public sealed interface TimelineEntry {
  /** Exercise time. */
  TPlus at();

  /** The step that made it. */
  long step();

  /** An inject was told. */
  record Told(TPlus at, long step, Inject inject) implements TimelineEntry {}

  /** An inject was left out. */
  record Skipped(TPlus at, long step, Inject inject, String reason) implements TimelineEntry {}

  /** An inject was put off. */
  record Postponed(TPlus at, long step, Inject inject, TPlus until) implements TimelineEntry {}

  /** A decision was recorded. */
  record Decided(TPlus at, long step, Decision decision) implements TimelineEntry {}

  /** A level was declared; ids of the profile. */
  record Declared(TPlus at, long step, String from, String to, String by, String reason)
      implements TimelineEntry {}

  /** Control passed. */
  record Passed(TPlus at, long step, String from, String to, String reason)
      implements TimelineEntry {}

  /** A note was written. */
  record Noted(TPlus at, long step, String by, String text) implements TimelineEntry {}
}
