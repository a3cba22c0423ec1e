package id.gladi.core.play;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One act of the facilitator: one transaction, one undo, one line in the record.
 *
 * @param seq gap-free number from 1
 * @param parent the step that the board is built on, 0 for the first step
 * @param cause what kind of act it was
 * @param events in order; empty for every cause but {@link Cause.Acted}
 * @param by role at the table that did it
 * @param wall wall-clock time, for the record only: no board depends on it
 */
public record Step(
    long seq, long parent, Cause cause, List<Event> events, String by, Instant wall) {
  public Step {
    events = List.copyOf(events);
    if (seq < 1 || parent < 0 || parent >= seq) {
      throw new IllegalArgumentException("step " + seq + " cannot follow step " + parent);
    }
    if (!(cause instanceof Cause.Acted) && !events.isEmpty()) {
      throw new IllegalArgumentException("step " + seq + " only moves the head, it has no events");
    }
  }

  /** Where the step pointed the view, if it did. */
  public Optional<View> directed() {
    return events.stream()
        .filter(Event.ViewDirected.class::isInstance)
        .map(e -> ((Event.ViewDirected) e).view())
        .reduce((_, last) -> last);
  }

  /** Why a step exists. */
  public sealed interface Cause {
    /** A command was carried out. */
    record Acted() implements Cause {}

    /** A step was taken back; the board is that of its parent. */
    record Undid(long step) implements Cause {}

    /** A step that had been taken back holds again. */
    record Redid(long step) implements Cause {}

    /** Play goes on from an earlier step as a new branch; the name may be empty. */
    record Resumed(long step, String branch) implements Cause {}
  }
}
