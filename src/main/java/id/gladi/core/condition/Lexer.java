package id.gladi.core.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the text of a condition into words and signs. */
final class Lexer {
  private static final Pattern PIECE =
      Pattern.compile(
          "\\s+|T\\+\\d+:\\d+(?::\\d+)?|<=|>=|[\\p{L}\\d](?:[\\p{L}\\d.-]*[\\p{L}\\d])?|.",
          Pattern.DOTALL);

  private Lexer() {}

  /** A word or sign and the position of its first character, from 1. */
  record Piece(String text, int position) {}

  /** Every piece, and an empty one past the end. */
  static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    var matcher = PIECE.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().isBlank()) {
        pieces.add(new Piece(matcher.group(), matcher.start() + 1));
      }
    }
    pieces.add(new Piece("", text.length() + 1));
    return List.copyOf(pieces);
  }
}
