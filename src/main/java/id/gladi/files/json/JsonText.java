package id.gladi.files.json;

import id.gladi.files.problem.Kind;
import id.gladi.files.problem.ReadResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON text into a tree with places. Wrong JSON gives one problem, the first; fields that
 * occur twice are all reported.
 */
public final class JsonText {
  /**
   * Deepest nesting: an exercise needs about 10 levels; a deeper file is a mistake or an attack.
   */
  public static final int DEEPEST = 64;

  /** Most values in a file: about 150 MB of memory; a whole town of buildings stays below. */
  public static final int MOST_VALUES = 3_000_000;

  private static final int LONGEST_TEXT = 1_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2 * DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(1_000)
                  .maxNumberLength(100)
                  .build())
          .build();

  private final SourceText source;
  private final JsonParser parser;
  private final Faults duplicates;
  private int values;
  private boolean complete;

  private JsonText(SourceText source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
    this.duplicates = new Faults(source.name(), new Json.Nothing(1, 1));
  }

  /** The tree, or what is wrong with the JSON itself. */
  public static ReadResult<Json> parse(SourceText source) {
    if (source.text().isBlank()) {
      return source.faulty(Kind.EMPTY_FILE);
    }
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
      return new JsonText(source, parser).document();
    }
  }

  private ReadResult<Json> document() {
    try {
      var first = parser.nextToken();
      var root = value(first, "", 1);
      complete = true;
      if (parser.nextToken() != null) {
        return fault(Kind.SYNTAX_TRAILING, parser.currentTokenLocation());
      }
      var found = duplicates.problems();
      return found.isEmpty() ? new ReadResult.Read<>(root) : new ReadResult.Faulty<>(found);
    } catch (Refused refused) {
      return fault(refused.kind, parser.currentTokenLocation(), refused.limit);
    } catch (StreamConstraintsException tooLong) {
      return fault(Kind.VALUE_TOO_LONG, parser.currentLocation());
    } catch (JacksonException wrong) {
      return complete
          ? fault(Kind.SYNTAX_TRAILING, wrong.getLocation())
          : new ReadResult.Faulty<>(List.of(SyntaxFault.of(source, wrong.getLocation())));
    }
  }

  private <T> ReadResult<T> fault(Kind kind, TokenStreamLocation where, Object... args) {
    return source.faulty(kind, where.getLineNr(), where.getColumnNr(), args);
  }

  private Json value(JsonToken token, String pointer, int depth) {
    if (depth > DEEPEST) {
      throw new Refused(Kind.TOO_DEEP, DEEPEST);
    }
    if (++values > MOST_VALUES) {
      throw new Refused(Kind.TOO_MANY_VALUES, MOST_VALUES);
    }
    var at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    return switch (token) {
      case START_OBJECT -> object(pointer, depth, line, column);
      case START_ARRAY -> list(pointer, depth, line, column);
      case VALUE_STRING -> new Json.Str(parser.getString(), line, column);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Json.Num(Double.parseDouble(parser.getString()), -1, line, column);
      case VALUE_TRUE -> new Json.Flag(true, line, column);
      case VALUE_FALSE -> new Json.Flag(false, line, column);
      case VALUE_NULL -> new Json.Nothing(line, column);
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("the parser gave " + token + " where a value begins");
    };
  }

  private Json object(String pointer, int depth, int line, int column) {
    var members = new LinkedHashMap<String, Json>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      var where = parser.currentTokenLocation();
      var here = Pointer.to(pointer, name);
      var value = value(parser.nextToken(), here, depth + 1);
      var first = members.putIfAbsent(name, value);
      if (first != null) {
        var place = new Json.Nothing(where.getLineNr(), where.getColumnNr());
        duplicates.note(here, place, Kind.DUPLICATE_FIELD, name, first.line());
      }
    }
    return new Json.Obj(members, line, column);
  }

  private Json list(String pointer, int depth, int line, int column) {
    var items = new ArrayList<Json>();
    for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      items.add(value(token, Pointer.to(pointer, items.size()), depth + 1));
    }
    return new Json.Arr(items, line, column);
  }

  /** Ends the reading of a file that goes beyond a limit. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Kind kind;
    private final int limit;

    Refused(Kind kind, int limit) {
      super(kind.name(), null, false, false);
      this.kind = kind;
      this.limit = limit;
    }
  }
}
