package id.gladi.core.compliance;

import id.gladi.core.conduct.Overruling;

/** A flag and how it stands at the end of the steps that were looked at. */
public record Finding(Flag flag, Standing standing) {
  /** How a flag stands. */
  public sealed interface Standing {
    /** It holds. */
    record Open() implements Standing {}

    /** What was missing was done later. */
    record Settled() implements Standing {}

    /** The umpire overruled it with a reason. */
    record Overruled(Overruling word) implements Standing {}
  }

  public boolean open() {
    return standing instanceof Standing.Open;
  }
}
