package id.gladi.core.play;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.plan.Exercise;
import id.gladi.core.terrain.AreaMap;

/**
 * The plan of a session: script, ground and doctrine together, as copied when the session was
 * opened.
 */
public record Plan(Exercise exercise, AreaMap map, DoctrineProfile profile) {
  /**
   * The plan with the script and the recorded stages of a board; the same object while nothing
   * changed.
   */
  @SuppressWarnings("ReferenceEquality") // boards share the script that did not change
  public Plan at(Board board) {
    var recorded = board.setUp().stages().values();
    if (board.script() == exercise.script() && recorded.isEmpty()) {
      return this;
    }
    var now = exercise.with(board.script());
    return new Plan(
        recorded.isEmpty() ? now : now.with(now.deployment().with(recorded)), map, profile);
  }
}
