package id.gladi.ui.board;

import id.gladi.core.play.Token;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.LevelMark;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is painted where: what stands on the board, and what the hand holds over it. */
record Cast(BoardModel model) {
  /** What the hand is at, and what it must not move. */
  Focus focus() {
    var hand = model.hand();
    var locked = model.board().field().arrangement().locked();
    return new Focus(hand.selected().get(), hand.dragged().get(), locked);
  }

  /** All that the hand does not hold. */
  Actors standing() {
    var field = model.board().field();
    var held = model.hand().held();
    var tokens =
        held.isEmpty()
            ? List.<Token>copyOf(field.tokens().values())
            : field.tokens().values().stream().filter(t -> !held.contains(t.id())).toList();
    return Actors.of(tokens, field.overlays().values(), field.acts().values())
        .under(field.conditions().values())
        .at(levels());
  }

  /** The tokens that the hand drags, turns or reshapes. */
  Actors held() {
    var drafts = model.hand().drafts().get();
    var field = model.board().field();
    var tokens =
        model.hand().held().stream()
            .flatMap(id -> Optional.ofNullable(drafts.get(id)).or(() -> field.token(id)).stream())
            .toList();
    return new Actors(tokens, List.of(), List.of()).at(levels());
  }

  private Map<String, LevelMark> levels() {
    return LevelMark.of(model.play().plan().profile(), model.board());
  }
}
