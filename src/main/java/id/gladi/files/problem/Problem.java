package id.gladi.files.problem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong with a file.
 *
 * @param file name or path as the user knows it
 * @param args what the sentence mentions, in the order that {@link Kind} documents
 */
public record Problem(String file, Place place, Kind kind, List<Arg> args) {
  /** Reading order: by line, then column. */
  public static final Comparator<Problem> IN_ORDER =
      Comparator.<Problem>comparingInt(p -> p.place().line())
          .thenComparingInt(p -> p.place().column());

  public Problem {
    args = List.copyOf(args);
  }

  /** A problem of the file as a whole. */
  public static Problem ofFile(String file, Kind kind, Object... args) {
    return new Problem(file, Place.WHOLE_FILE, kind, mentioning(args));
  }

  /** Arguments out of words and anything else. */
  public static List<Arg> mentioning(Object... mentioned) {
    return Arrays.stream(mentioned).map(Arg::of).toList();
  }

  /**
   * The whole sentence: where it is, what is wrong, what was expected and what to do.
   *
   * @param language {@code en} for English; every other language gets Bahasa Indonesia
   */
  public String in(String language) {
    return Sentences.in(language).whole(this);
  }

  /** The sentence without the place, for lists that show file and line in columns of their own. */
  public String message(String language) {
    return Sentences.in(language).message(this);
  }
}
