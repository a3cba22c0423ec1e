package id.gladi.files.json;

import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Place;
import id.gladi.files.problem.Problem;
import id.gladi.files.problem.ReadResult;
import java.util.List;

/**
 * The text of a file and the name by which sentences call it.
 *
 * @param name file name or path as the user knows it
 * @param text the content without a byte order mark
 */
public record SourceText(String name, String text) {
  /** One problem of the file as a whole. */
  public <T> ReadResult<T> faulty(Kind kind, Object... args) {
    return new ReadResult.Faulty<>(List.of(Problem.ofFile(name, kind, args)));
  }

  /** One problem at a place in the file. */
  public <T> ReadResult<T> faulty(Kind kind, int line, int column, Object[] args) {
    var place = new Place(line, column, "");
    return new ReadResult.Faulty<>(
        List.of(new Problem(name, place, kind, Problem.mentioning(args))));
  }
}
