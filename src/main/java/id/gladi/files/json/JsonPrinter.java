package id.gladi.files.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes JSON the way people keep it under version control: two blanks per level, lists of plain
 * values such as coordinates on one line, a line break at the end.
 */
public final class JsonPrinter {
  private static final int WIDTH = 100;

  private final Appendable out;

  private JsonPrinter(Appendable out) {
    this.out = out;
  }

  public static String print(Json json) {
    var text = new StringBuilder();
    try {
      print(json, text);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString();
  }

  /** Prints as it goes, so that a long list made item by item is never held whole. */
  public static void print(Json json, Appendable out) throws IOException {
    var printer = new JsonPrinter(out);
    printer.value(json, 0);
    out.append('\n');
  }

  private void value(Json json, int depth) throws IOException {
    switch (json) {
      case Json.Obj obj -> object(obj, depth);
      case Json.Arr arr -> list(arr, depth);
      case Json.Plain plain -> out.append(text(plain));
    }
  }

  private void object(Json.Obj obj, int depth) throws IOException {
    if (obj.members().isEmpty()) {
      out.append("{}");
      return;
    }
    var separator = "{";
    for (var member : obj.members().entrySet()) {
      line(separator, depth + 1).append(quoted(member.getKey())).append(": ");
      value(member.getValue(), depth + 1);
      separator = ",";
    }
    line("", depth).append('}');
  }

  private void list(Json.Arr arr, int depth) throws IOException {
    var line = new StringBuilder();
    if (fits(arr, line, WIDTH - 2 * depth)) {
      out.append(line);
      return;
    }
    var separator = "[";
    for (var item : arr.items()) {
      line(separator, depth + 1);
      value(item, depth + 1);
      separator = ",";
    }
    line("", depth).append(']');
  }

  /** Ends a line and begins the next one. */
  private Appendable line(String end, int depth) throws IOException {
    return out.append(end).append('\n').append("  ".repeat(depth));
  }

  /**
   * Writes a value without objects on one line; stops and gives false as soon as it is too long.
   */
  private static boolean fits(Json json, StringBuilder line, int most) {
    return switch (json) {
      case Json.Obj _ -> false;
      case Json.Arr(var items, _, _) -> {
        line.append('[');
        var separator = "";
        for (var item : items) {
          line.append(separator);
          if (!fits(item, line, most)) {
            yield false;
          }
          separator = ", ";
        }
        yield line.append(']').length() <= most;
      }
      case Json.Plain plain -> line.append(text(plain)).length() <= most;
    };
  }

  private static String text(Json.Plain plain) {
    return switch (plain) {
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
