package id.gladi.core.compliance;

import id.gladi.core.planning.Figure;
import id.gladi.core.play.Board;
import id.gladi.core.play.Token;
import java.util.Comparator;
import java.util.Optional;

/** The line where units and a crowd face each other. */
final class Contact {
  /**
   * Closer to a crowd than the reserve would stand behind the line: the gap for talk and the
   * distance of the reserve together, in metres (planning figures).
   */
  static final double METRES =
      Figure.BUFFER.value().high() + Figure.RESERVE_DISTANCE.value().high();

  private Contact() {}

  /** The nearest crowd that a token is in contact with. */
  static Optional<Token> with(Board board, Token token) {
    return Crowds.on(board).stream()
        .filter(c -> Crowds.distance(c, token.at()) <= METRES)
        .min(Comparator.comparingDouble(c -> Crowds.distance(c, token.at())));
  }
}
