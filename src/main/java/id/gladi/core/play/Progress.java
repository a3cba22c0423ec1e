package id.gladi.core.play;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

/**
 * How far the script has been played.
 *
 * @param current id of the inject last delivered, null before the first
 * @param injects state of every inject that is no longer merely ready
 * @param results judged expected actions
 * @param offers offered effects of the delivered injects that were applied, as {@code inject#index}
 * @param recalled injects that were told and taken back; what they did is on the board
 */
public record Progress(
    @Nullable String current,
    PMap<String, InjectState> injects,
    PMap<ActionRef, ActionResult> results,
    PSet<String> offers,
    PSet<String> recalled) {
  public static final Progress NONE =
      new Progress(
          null, TreePMap.empty(), TreePMap.empty(), HashTreePSet.empty(), HashTreePSet.empty());

  public boolean delivered(String inject) {
    return injects.get(inject) instanceof InjectState.Delivered;
  }

  public Optional<ActionResult> result(ActionRef ref) {
    return Optional.ofNullable(results.get(ref));
  }

  Progress with(String inject, InjectState state) {
    var now = state instanceof InjectState.Delivered ? inject : current;
    return new Progress(now, injects.plus(inject, state), results, offers, recalled);
  }

  /** The inject is ready again if it was put off; what was told or left out stays so. */
  Progress readied(String inject) {
    return injects.get(inject) instanceof InjectState.Postponed
        ? new Progress(current, injects.minus(inject), results, offers, recalled)
        : this;
  }

  /** The inject is ready again, its answers are open, and the one before it is the current one. */
  Progress recalled(String inject, @Nullable String before) {
    var judged = results.keySet().stream().filter(ref -> ref.inject().equals(inject)).toList();
    return new Progress(
        before, injects.minus(inject), results.minusAll(judged), offers, recalled.plus(inject));
  }

  Progress with(ActionRef ref, @Nullable ActionResult result) {
    return new Progress(
        current,
        injects,
        result == null ? results.minus(ref) : results.plus(ref, result),
        offers,
        recalled);
  }

  Progress withOffer(String offer) {
    return new Progress(current, injects, results, offers.plus(offer), recalled);
  }
}
