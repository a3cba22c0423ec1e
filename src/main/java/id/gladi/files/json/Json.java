package id.gladi.files.json;

import id.gladi.files.problem.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * A JSON value with the line and column where it begins; both 0 for a value made by the program.
 */
public sealed interface Json {
  int line();

  int column();

  /** What to call it in a sentence. */
  Word word();

  /** A value without parts. */
  sealed interface Plain extends Json {}

  /** An object; members in the order of the file. */
  record Obj(SequencedMap<String, Json> members, int line, int column) implements Json {
    @Override
    public Word word() {
      return Word.OBJECT;
    }

    /** The object without some members. */
    public Obj without(List<String> names) {
      var rest = new LinkedHashMap<>(members);
      names.forEach(rest::remove);
      return new Obj(rest, line, column);
    }
  }

  /** A list. */
  record Arr(List<Json> items, int line, int column) implements Json {
    @Override
    public Word word() {
      return Word.LIST;
    }
  }

  /** A text. */
  record Str(String text, int line, int column) implements Plain {
    @Override
    public Word word() {
      return Word.TEXT;
    }
  }

  /**
   * A number.
   *
   * @param decimals decimals to write; −1 for as many as the value needs
   */
  record Num(double value, int decimals, int line, int column) implements Plain {
    @Override
    public Word word() {
      return Word.NUMBER;
    }
  }

  /** True or false. */
  record Flag(boolean value, int line, int column) implements Plain {
    @Override
    public Word word() {
      return Word.FLAG;
    }
  }

  /** {@code null}. */
  record Nothing(int line, int column) implements Plain {
    @Override
    public Word word() {
      return Word.NOTHING;
    }
  }

  static Json text(String text) {
    return new Str(text, 0, 0);
  }

  static Json number(double value) {
    return new Num(value, -1, 0, 0);
  }

  static Json fixed(double value, int decimals) {
    return new Num(value, decimals, 0, 0);
  }

  static Json flag(boolean value) {
    return new Flag(value, 0, 0);
  }

  static Json list(List<? extends Json> items) {
    return new Arr(List.copyOf(items), 0, 0);
  }

  /** A list that is made item by item when it is read; for values that do not change. */
  static <T> Json list(List<T> values, Function<? super T, ? extends Json> form) {
    return new Arr(new Made<>(values, form), 0, 0);
  }

  static Obj object(Map<String, ? extends Json> members) {
    return new Obj(new LinkedHashMap<>(members), 0, 0);
  }
}
