package id.gladi.ui.room;

import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.PublicBoard.PublicToken;
import id.gladi.core.terrain.Polygons;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps tokens from the room until the presenter reveals them, ring by ring from the inside out or
 * one by one. It only ever takes away from what the room may see.
 *
 * @param closed false shows everything that the room may see
 * @param rings how many rings, from the innermost, are revealed
 * @param tokens ids of tokens revealed one by one
 */
public record Curtain(boolean closed, int rings, Set<String> tokens) {
  public static final Curtain OPEN = new Curtain(false, 0, Set.of());

  public Curtain {
    tokens = Set.copyOf(tokens);
  }

  /** Nothing but the ground. */
  public static Curtain drawn() {
    return new Curtain(true, 0, Set.of());
  }

  /** The next ring as well; the curtain opens after the last one. */
  public Curtain nextRing(int of) {
    return rings >= of ? OPEN : new Curtain(closed, rings + 1, tokens);
  }

  /** One token more. */
  public Curtain plus(String token) {
    var more = new HashSet<>(tokens);
    more.add(token);
    return new Curtain(closed, rings, more);
  }

  /** What is left of a board behind the curtain. */
  PublicBoard over(PublicBoard board, List<Ring> all) {
    if (!closed) {
      return board;
    }
    var seen =
        all.stream()
            .sorted(Comparator.comparingDouble(ring -> Polygons.area(ring.outline())))
            .limit(rings)
            .toList();
    var ground = board.ground();
    var left = ground.tokens().stream().filter(token -> shown(token, seen)).toList();
    var kept = left.stream().map(PublicToken::id).collect(Collectors.toSet());
    return new PublicBoard(
        board.clock(),
        board.level(),
        board.holder(),
        new PublicBoard.Ground(
            left,
            ground.lines(),
            ground.acts(),
            ground.conditions(),
            ground.crowds().stream().filter(crowd -> kept.contains(crowd.token())).toList(),
            ground.levels().entrySet().stream()
                .filter(level -> kept.contains(level.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))),
        board.inject(),
        board.messages(),
        board.totals(),
        board.view());
  }

  private boolean shown(PublicToken token, List<Ring> seen) {
    return tokens.contains(token.id())
        || seen.stream().anyMatch(ring -> Polygons.contains(ring.outline(), token.at()));
  }
}
