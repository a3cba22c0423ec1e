package id.gladi.files.check;

import id.gladi.core.plan.Effect;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;

/**
 * The players' units are left to the players. A script may bring a force unit onto the board, split
 * persons off it, form it up or change its condition; whatever else moves it is the players'
 * decision, or an offer that the facilitator accepts.
 */
record PlayerUnits(Book book) {
  void leftAlone(Effect effect, String at) {
    switch (effect) {
      case Effect.Move(var unit, _, _) -> notForce(unit, "move", at + "/unit");
      case Effect.Shape(var unit, _) -> notForce(unit, "shape", at + "/unit");
      case Effect.Resize(var unit, _) -> notForce(unit, "resize", at + "/unit");
      case Effect.Merge(var part, _) -> notForce(part, "merge", at + "/part");
      case Effect.Remove(var units) -> {
        for (int i = 0; i < units.size(); i++) {
          notForce(units.get(i), "remove", Pointer.to(at + "/units", i));
        }
      }
      case Effect.Appear _, Effect.Split _, Effect.FormUp _, Effect.Condition _ -> {}
      case Effect.BeginAct _, Effect.EndAct _, Effect.Lay _, Effect.TakeUp _ -> {}
      case Effect.Camera _, Effect.ProposeLevel _, Effect.HoldControl _ -> {}
      case Effect.Message _, Effect.Offered _ -> {}
    }
  }

  private void notForce(String id, String effect, String pointer) {
    if (book.playersOwn(id)) {
      book.faults().add(pointer, Kind.PLAYER_UNIT_MOVED, id, effect);
    }
  }
}
