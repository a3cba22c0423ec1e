package id.gladi.files.problem;

/** What a sentence about a problem mentions. */
public sealed interface Arg {
  /** Words of the file itself: an id, a number, a field name. Never translated. */
  record Plain(String text) implements Arg {}

  /** A word of Gladi's own vocabulary, named in the reader's language. */
  record Term(Word word) implements Arg {}

  /** A {@link Word} becomes a term; whole decimals lose their zero; all else is taken as it is. */
  static Arg of(Object value) {
    return switch (value) {
      case Word word -> new Term(word);
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
          new Plain(Long.toString(number.longValue()));
      default -> new Plain(String.valueOf(value));
    };
  }
}
