package id.gladi.core.condition;

import java.util.List;

/** Whose tokens a condition looks at. */
public sealed interface Who {
  /**
   * Units of the plan with all their parts, whatever their standing; without ids every force and
   * every reinforcement.
   */
  record Units(List<String> ids) implements Who {
    public Units {
      ids = List.copyOf(ids);
    }
  }

  /** Every crowd. */
  record Crowds() implements Who {}

  /** Everybody of some agencies. */
  record Agencies(List<String> ids) implements Who {
    public Agencies {
      ids = named(ids);
    }
  }

  /** Every token of some kinds, such as {@code dalmas-awal}. */
  record Kinds(List<String> ids) implements Who {
    public Kinds {
      ids = named(ids);
    }
  }

  private static List<String> named(List<String> ids) {
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("who is meant must be named");
    }
    return List.copyOf(ids);
  }
}
