package id.gladi.core.condition;

import id.gladi.core.condition.Expected.Thing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads along the pieces of a condition and stops at the first that does not fit. */
final class Pieces {
  /** Words that go on a condition and so can never be an id. */
  private static final Set<String> LINKS = Set.of("dan", "atau", "di", "dalam");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");

  private final List<Lexer.Piece> pieces;
  private int at;

  Pieces(String text) {
    pieces = Lexer.pieces(text);
  }

  /** Thrown where the text does not fit; never leaves the parser. */
  static final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Parsed.Bad bad;

    Misfit(Parsed.Bad bad) {
      super(bad.toString(), null, false, false);
      this.bad = bad;
    }

    Parsed.Bad bad() {
      return bad;
    }
  }

  private Lexer.Piece here() {
    return pieces.get(at);
  }

  String peek() {
    return here().text();
  }

  boolean ended() {
    return peek().isEmpty();
  }

  Misfit misfit(Expected expected) {
    return new Misfit(new Parsed.Bad(here().position(), peek(), expected));
  }

  Misfit misfit(String words) {
    return misfit(new Expected.Words(words));
  }

  boolean next(String word) {
    return peek().equalsIgnoreCase(word);
  }

  /** Takes the word if it comes next. */
  boolean take(String word) {
    boolean there = next(word);
    if (there) {
      at++;
    }
    return there;
  }

  void demand(String word) {
    if (!take(word)) {
      throw misfit(word);
    }
  }

  private String demand(Pattern pattern, Thing thing) {
    if (!pattern.matcher(peek()).matches()) {
      throw misfit(thing);
    }
    return pieces.get(at++).text();
  }

  boolean idNext() {
    return ID.matcher(peek()).matches() && !LINKS.contains(peek());
  }

  String id() {
    if (!idNext()) {
      throw misfit(Thing.ID);
    }
    return pieces.get(at++).text();
  }

  int whole() {
    return Integer.parseInt(demand(WHOLE, Thing.WHOLE_NUMBER));
  }

  boolean wholeNext() {
    return WHOLE.matcher(peek()).matches();
  }

  double number() {
    return Double.parseDouble(demand(NUMBER, Thing.NUMBER));
  }

  Optional<Relation> relationNext() {
    return Relation.of(peek());
  }

  Relation relation() {
    var relation = relationNext().orElseThrow(() -> misfit(Thing.RELATION));
    at++;
    return relation;
  }

  /** Takes whatever comes next. */
  String any() {
    return pieces.get(at++).text();
  }
}
