package id.gladi.ui.board;

import id.gladi.core.play.Command;
import id.gladi.core.play.Rejection;
import id.gladi.core.terrain.Point;
import id.gladi.draw.board.Kinds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries the selected tokens over the ground, straight or along the streets. */
public final class Drags {
  /** More tokens than this go straight: each way along the streets is a search of its own. */
  private static final int MOST_WAYS = 24;

  private final BoardModel model;
  private final Ways ways;

  Drags(BoardModel model, Ways ways) {
    this.model = model;
    this.ways = ways;
  }

  /** Makes the network of streets ready in the background, so that the first drag has it. */
  void onWarm() {
    ways.prepare();
  }

  boolean warm() {
    return ways.ready();
  }

  /**
   * Moves the ghosts of the selection to an offset from where they stand. Vehicles follow the
   * streets and everybody else goes straight, or the other way round.
   */
  void onDragged(double east, double north, boolean swap) {
    var hand = model.hand();
    hand.onDragged(model.board(), east, north);
    tellLocked();
    lead(swap);
  }

  /** Finds the ways of those of the dragged tokens that follow the streets. */
  private void lead(boolean swap) {
    var hand = model.hand();
    var found = new HashMap<String, List<Point>>();
    if (hand.dragged().get().size() <= MOST_WAYS) {
      hand.dragged().get().forEach((id, to) -> along(id, to, swap, found));
    }
    hand.onWays(found);
  }

  private void along(String id, Point to, boolean swap, Map<String, List<Point>> found) {
    var token = model.board().field().token(id).orElseThrow();
    boolean streets = Kinds.drives(token.face().kind()) ^ model.hand().byRoad().get() ^ swap;
    if (streets) {
      ways.along(model.board().field(), token, to).ifPresent(way -> found.put(id, way));
    }
  }

  /** Says that nothing moves because what is selected is locked. */
  private void tellLocked() {
    var hand = model.hand();
    if (hand.dragged().get().isEmpty()) {
      hand.selected().get().stream()
          .filter(model.board().field()::locked)
          .findFirst()
          .ifPresent(id -> model.refuse(new Rejection(Rejection.Reason.TOKEN_LOCKED, id)));
    }
  }

  /** Moves the ghosts of the selection by metres east and north. */
  public void onNudged(double east, double north) {
    model.hand().onNudged(model.board(), east, north);
    tellLocked();
    lead(false);
  }

  /** Drops what is dragged: one step for the whole selection. */
  public void onDropped() {
    var moves = model.hand().moves();
    if (!moves.isEmpty()) {
      model.act(new Command.MoveTokens(moves), model.hand()::letGo);
    }
  }
}
