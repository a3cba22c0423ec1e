package id.gladi.files.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes JSON the way people keep it under version control: two blanks per level, lists of plain
 * values such as coordinates on one line, a line break at the end.
 */
public final class JsonPrinter {
  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  private JsonPrinter() {}

  public static String print(Json json) {
    var printer = new JsonPrinter();
    printer.value(json, 0);
    return printer.out.append('\n').toString();
  }

  private void value(Json json, int depth) {
    switch (json) {
      case Json.Obj obj -> object(obj, depth);
      case Json.Arr arr -> list(arr, depth);
      case Json.Str(var text, _, _) -> out.append(quoted(text));
      case Json.Num num -> out.append(number(num));
      case Json.Flag(var value, _, _) -> out.append(value);
      case Json.Nothing _ -> out.append("null");
    }
  }

  private void object(Json.Obj obj, int depth) {
    if (obj.members().isEmpty()) {
      out.append("{}");
      return;
    }
    var separator = "{\n";
    for (var member : obj.members().entrySet()) {
      out.append(separator).repeat("  ", depth + 1).append(quoted(member.getKey())).append(": ");
      value(member.getValue(), depth + 1);
      separator = ",\n";
    }
    out.append('\n').repeat("  ", depth).append('}');
  }

  private void list(Json.Arr arr, int depth) {
    var line = oneLine(arr);
    if (line.length() + 2 * depth <= WIDTH
        && arr.items().stream().noneMatch(Json.Obj.class::isInstance)) {
      out.append(line);
      return;
    }
    var separator = "[\n";
    for (var item : arr.items()) {
      out.append(separator).repeat("  ", depth + 1);
      value(item, depth + 1);
      separator = ",\n";
    }
    out.append('\n').repeat("  ", depth).append(']');
  }

  /** A list of plain values or of such lists on one line; something long when it holds objects. */
  private static String oneLine(Json json) {
    return switch (json) {
      case Json.Arr(var items, _, _) ->
          items.stream().map(JsonPrinter::oneLine).collect(Collectors.joining(", ", "[", "]"));
      case Json.Obj _ -> " ".repeat(WIDTH);
      case Json.Str(var text, _, _) -> quoted(text);
      case Json.Num num -> number(num);
      case Json.Flag(var value, _, _) -> String.valueOf(value);
      case Json.Nothing _ -> "null";
    };
  }

  private static String number(Json.Num num) {
    var exact = BigDecimal.valueOf(num.value());
    if (num.decimals() >= 0) {
      return exact.setScale(num.decimals(), RoundingMode.HALF_EVEN).toPlainString();
    }
    var plain = exact.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    JsonStringEncoder.getInstance().quoteAsString(text, quoted);
    return quoted.append('"').toString();
  }
}
