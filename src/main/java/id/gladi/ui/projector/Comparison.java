package id.gladi.ui.projector;

import id.gladi.core.play.PublicBoard;

/** Two courses of the same exercise side by side, each with the name of its branch. */
public record Comparison(Side left, Side right) {
  /** One course. */
  public record Side(String name, PublicBoard board) {}
}
