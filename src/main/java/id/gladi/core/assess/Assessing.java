package id.gladi.core.assess;

import org.jspecify.annotations.Nullable;

/** What an evaluator or the loggist wants put on record. */
public sealed interface Assessing {
  /** What an evaluator saw. */
  record Observe(Observation observation) implements Assessing {}

  /** Rates an objective; null takes the rating back. */
  record Rate(String objective, @Nullable Rating rating, String by, String comment)
      implements Assessing {}

  /** Marks a step to come back to; a second time changes the words. */
  record SetBookmark(Bookmark bookmark) implements Assessing {}

  /** Takes the bookmark of a step out. */
  record RemoveBookmark(long step) implements Assessing {}
}
