package id.gladi.files.problem;

/** What a sentence about a problem mentions. */
public sealed interface Arg {
  /** Words of the file itself: an id, a number, a field name. Never translated. */
  record Plain(String text) implements Arg {}

  /** A word of Gladi's own vocabulary, named in the reader's language. */
  record Term(Word word) implements Arg {}

  /** A {@link Word} becomes a term; everything else is taken as it is written. */
  static Arg of(Object value) {
    return value instanceof Word word ? new Term(word) : new Plain(String.valueOf(value));
  }
}
