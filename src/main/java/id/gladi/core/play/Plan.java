package id.gladi.core.play;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.plan.Exercise;
import id.gladi.core.terrain.AreaMap;

/**
 * The plan of a session: script, ground and doctrine together, as copied when the session was
 * opened.
 */
public record Plan(Exercise exercise, AreaMap map, DoctrineProfile profile) {
  /** The plan with the script as it stands on a board; the same object while nothing changed. */
  @SuppressWarnings("ReferenceEquality") // boards share the script that did not change
  public Plan at(Board board) {
    return board.script() == exercise.script()
        ? this
        : new Plan(exercise.with(board.script()), map, profile);
  }
}
