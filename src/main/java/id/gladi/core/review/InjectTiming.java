package id.gladi.core.review;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.Board;
import id.gladi.core.play.InjectState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An inject of the main list as it stood at the end: when it was planned, and what became of it.
 *
 * @param state empty when the play never came to it
 */
public record InjectTiming(Inject inject, Optional<InjectState> state) {
  static List<InjectTiming> of(Board board) {
    return board.script().injects().stream()
        .map(inject ->
            new InjectTiming(
                inject, Optional.ofNullable(board.progress().injects().get(inject.id()))))
        .toList();
  }

  /** Seconds after (or, negative, before) the planned time; empty when it was not told. */
  public OptionalInt deviation() {
    return state
        .filter(InjectState.Delivered.class::isInstance)
        .map(InjectState.Delivered.class::cast)
        .map(told -> OptionalInt.of(told.at().seconds() - inject.at().seconds()))
        .orElse(OptionalInt.empty());
  }
}
