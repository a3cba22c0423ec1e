package id.gladi.files.json;

import id.gladi.files.problem.Arg;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Place;
import id.gladi.files.problem.Problem;
import java.util.List;
import tools.jackson.core.TokenStreamLocation;

/**
 * Says what is wrong with JSON in words for people, from the text around the place where reading
 * stopped.
 */
final class SyntaxFault {
  private final String text;
  private final int offset;

  private SyntaxFault(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  static Problem of(SourceText source, TokenStreamLocation where) {
    var text = source.text();
    int reported = offset(text, where.getLineNr(), where.getColumnNr());
    var fault = new SyntaxFault(text, reported);
    var kind = fault.kind();
    var mentioned =
        kind == Kind.SYNTAX_CHARACTER ? List.of(Arg.of(fault.character())) : List.<Arg>of();
    var place = new Place(where.getLineNr(), Math.max(1, where.getColumnNr()), "");
    return new Problem(source.name(), place, kind, mentioned);
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int l = 1; l < line; l++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    return Math.min(text.length(), start + Math.max(0, column - 1));
  }

  private Kind kind() {
    if (text.substring(Math.min(offset, text.length())).isBlank()) {
      return Kind.SYNTAX_END;
    }
    char c = text.charAt(offset);
    char before = before();
    if ((c == '}' || c == ']') && before == ',') {
      return Kind.SYNTAX_EXTRA_COMMA;
    }
    if (c == '/' || c == '#') {
      return Kind.SYNTAX_COMMENT;
    }
    if (c < ' ' || before == '\\') {
      return Kind.SYNTAX_TEXT;
    }
    if (c == '\'' || c == '“' || c == '”' || (Character.isLetter(c) && opensName(before))) {
      return Kind.SYNTAX_QUOTES;
    }
    if ((c == '"' || c == '{' || c == '[') && endsValue(before)) {
      return Kind.SYNTAX_MISSING_COMMA;
    }
    boolean inNumber = Character.isDigit(before) && (Character.isLetterOrDigit(c) || c == '.');
    return inNumber || c == '+' ? Kind.SYNTAX_NUMBER : Kind.SYNTAX_CHARACTER;
  }

  private static boolean opensName(char before) {
    return before == '{' || before == ',';
  }

  private static boolean endsValue(char c) {
    return c == '"' || c == '}' || c == ']' || Character.isLetterOrDigit(c);
  }

  /** The last character before the place that is not a blank; a space at the beginning. */
  private char before() {
    for (int i = offset - 1; i >= 0; i--) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  private String character() {
    return Character.toString(text.codePointAt(offset));
  }
}
