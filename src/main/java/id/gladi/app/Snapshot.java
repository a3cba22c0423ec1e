package id.gladi.app;

import id.gladi.core.play.Board;
import id.gladi.core.play.StepTree;

/** What a session looks like after its newest step. */
public record Snapshot(StepTree steps) {
  public Board board() {
    return steps.board();
  }

  /** The number of the newest step. */
  public long seq() {
    return steps.size();
  }
}
