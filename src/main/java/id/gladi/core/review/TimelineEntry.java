package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.assess.Observation;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Breach;
import id.gladi.core.conduct.Deliberation;
import id.gladi.core.conduct.ForceReport;
import id.gladi.core.conduct.Order;
import id.gladi.core.conduct.Overruling;
import id.gladi.core.conduct.Request;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.ChangeOver;
import id.gladi.core.play.Decision;
import org.jspecify.annotations.Nullable;

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

  /** An inject was taken back after it was told. */
  record Recalled(TPlus at, long step, Inject inject) implements TimelineEntry {}

  /**
   * A decision was recorded.
   *
   * @param weighed how it was weighed; blank when nobody wrote it down
   */
  record Decided(TPlus at, long step, Decision decision, Deliberation weighed)
      implements TimelineEntry {
    public Decided(TPlus at, long step, Decision decision) {
      this(at, step, decision, Deliberation.NONE);
    }
  }

  /** A level was declared; ids of the profile. */
  record Declared(TPlus at, long step, String from, String to, String by, String reason)
      implements TimelineEntry {}

  /** The level of one crowd was declared; {@code to} is null when it follows the whole again. */
  record CrowdDeclared(
      TPlus at, long step, String crowd, String from, @Nullable String to, String by, String reason)
      implements TimelineEntry {}

  /** Control passed. */
  record Passed(TPlus at, long step, String from, String to, String reason)
      implements TimelineEntry {}

  /** A note was written. */
  record Noted(TPlus at, long step, String by, String text) implements TimelineEntry {}

  /** An evaluator saw something. */
  record Observed(TPlus at, long step, Observation observation) implements TimelineEntry {}

  /** An order was given. */
  record Ordered(TPlus at, long step, Order order) implements TimelineEntry {}

  /** A crowd was warned for the {@code number}th time; id of its token. */
  record Warned(TPlus at, long step, String crowd, int number, String by)
      implements TimelineEntry {}

  /** A meeting with KPU was offered. */
  record MeetingOffered(TPlus at, long step, String by) implements TimelineEntry {}

  /** Reinforcement was asked for. */
  record Requested(TPlus at, long step, String id, Request request) implements TimelineEntry {}

  /** A request came into another state. */
  record Answered(TPlus at, long step, String id, Request.State state, String note)
      implements TimelineEntry {}

  /** Persons were arrested. */
  record Arrested(TPlus at, long step, Arrest arrest) implements TimelineEntry {}

  /** A use-of-force report was written. */
  record Reported(TPlus at, long step, ForceReport report) implements TimelineEntry {}

  /** A forbidden act was seen. */
  record Breached(TPlus at, long step, Breach breach) implements TimelineEntry {}

  /** The umpire overruled a rule. */
  record Overruled(TPlus at, long step, Overruling overruling) implements TimelineEntry {}

  /** A unit relieved another in front of a crowd; ids of tokens. */
  record ChangedOver(TPlus at, long step, ChangeOver kind, String front, String relief)
      implements TimelineEntry {}

  /** The exercise was closed. */
  record Closed(TPlus at, long step, String by) implements TimelineEntry {}
}
