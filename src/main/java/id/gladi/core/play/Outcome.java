package id.gladi.core.play;

import java.util.List;

/** The answer to a command. */
public sealed interface Outcome {
  /** The command is lawful here; these events make the step. */
  record Accepted(List<Event> events) implements Outcome {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** The command cannot be carried out on this board. */
  record Rejected(Rejection reason) implements Outcome {}
}
