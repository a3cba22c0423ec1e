package id.gladi.ui.play;

import id.gladi.core.play.Board;

/**
 * What the window shows.
 *
 * @param step number of the act whose board this is
 * @param past true when it is not the board of now
 */
public record Moment(Board board, long step, boolean past) {
  /** Boards are never changed, so the same board is the same object: no deep comparison. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(Object other) {
    return other instanceof Moment(var b, var s, var p) && b == board && s == step && p == past;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(step);
  }
}
