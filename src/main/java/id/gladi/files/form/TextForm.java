package id.gladi.files.form;

import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.regex.Pattern;

/**
 * A text.
 *
 * @param pattern what it must look like
 * @param wrong the problem when it does not
 */
record TextForm(Pattern pattern, Kind wrong) implements Form<String> {
  /** Anything, also nothing. */
  static final TextForm ANY = new TextForm(Pattern.compile("(?s).*"), Kind.BLANK);

  /** A name or title: not blank. */
  static final TextForm NAME = new TextForm(Pattern.compile("(?s).*\\S.*"), Kind.BLANK);

  /** An id: lower-case letters, digits and hyphens. */
  static final TextForm ID = new TextForm(Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"), Kind.BAD_ID);

  /** The id of an inject or objective, which may also be like {@code K1} or {@code BK2}. */
  static final TextForm CODE =
      new TextForm(Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|[A-Z]{1,4}[0-9]{1,3}"), Kind.BAD_ID);

  /** One fixed word, as GeoJSON wants for its types. */
  static TextForm exactly(String word) {
    return new TextForm(Pattern.compile(Pattern.quote(word)), Kind.UNKNOWN_WORD);
  }

  @Override
  public String read(Cursor at) {
    if (!(at.json() instanceof Json.Str(var text, _, _))) {
      at.wrongType(Word.TEXT);
      return "";
    }
    if (!pattern.matcher(text).matches()) {
      at.fault(wrong, text, pattern.pattern().replaceAll("\\\\[QE]", ""));
    }
    return text;
  }

  @Override
  public Json write(String value) {
    return Json.text(value);
  }

  @Override
  public String stopgap() {
    return "";
  }

  @Override
  public Json.Obj schema() {
    return equals(ANY) ? Schemas.type("string") : Schemas.pattern(pattern.pattern());
  }
}
