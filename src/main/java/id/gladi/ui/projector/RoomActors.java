package id.gladi.ui.projector;

import id.gladi.core.play.Overlay;
import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.PublicBoard.PublicToken;
import id.gladi.core.play.Token;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.LevelMark;
import java.util.Map;
import java.util.stream.Collectors;

/** What is drawn of a board that the room may see. */
final class RoomActors {
  private RoomActors() {}

  static Actors of(PublicBoard board) {
    var on = board.ground();
    return new Actors(
        on.tokens().stream().map(RoomActors::token).toList(),
        on.lines().stream().map(l -> new Overlay(l.id(), l.kind(), l.words(), l.points())).toList(),
        on.acts(),
        on.conditions(),
        levels(on));
  }

  private static Map<String, LevelMark> levels(PublicBoard.Ground on) {
    return on.levels().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> mark(e.getValue())));
  }

  private static LevelMark mark(PublicBoard.PublicLevel level) {
    return new LevelMark(level.name(), level.ordinal(), level.of(), level.colour());
  }

  private static Token token(PublicToken t) {
    return new Token(
        t.id(),
        t.id(),
        new Token.Face(t.agency(), t.kind(), t.name(), t.standing(), true),
        t.strength(),
        t.at(),
        t.facing(),
        t.formation(),
        t.status(),
        t.outline(),
        t.trail());
  }
}
