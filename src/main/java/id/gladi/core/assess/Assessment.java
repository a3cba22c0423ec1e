package id.gladi.core.assess;

import id.gladi.core.TPlus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * How the play has been assessed so far. Immutable and shared freely between threads.
 *
 * @param observations oldest first
 * @param ratings by id of the objective; the newest word counts
 * @param bookmarks by number of the step
 */
public record Assessment(
    PVector<Seen> observations, PMap<String, Rated> ratings, PMap<Long, Bookmark> bookmarks) {
  /** Nothing yet. */
  public static final Assessment NONE =
      new Assessment(TreePVector.empty(), TreePMap.empty(), TreePMap.empty());

  /** An observation with its exercise time. */
  public record Seen(TPlus at, Observation observation) {}

  public Optional<Rated> rated(String objective) {
    return Optional.ofNullable(ratings.get(objective));
  }

  public Optional<Bookmark> bookmark(long step) {
    return Optional.ofNullable(bookmarks.get(step));
  }

  public Assessment with(Seen seen) {
    return new Assessment(observations.plus(seen), ratings, bookmarks);
  }

  /** The objective with a rating, or without one again. */
  public Assessment with(String objective, @Nullable Rated rated) {
    return new Assessment(
        observations,
        rated == null ? ratings.minus(objective) : ratings.plus(objective, rated),
        bookmarks);
  }

  public Assessment with(Bookmark bookmark) {
    return new Assessment(observations, ratings, bookmarks.plus(bookmark.step(), bookmark));
  }

  public Assessment withoutBookmark(long step) {
    return new Assessment(observations, ratings, bookmarks.minus(step));
  }
}
