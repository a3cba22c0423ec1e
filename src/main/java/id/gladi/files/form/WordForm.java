package id.gladi.files.form;

import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;

/** One of a fixed set of words, each standing for a constant. */
record WordForm<E extends Enum<E>>(SequencedMap<String, E> words) implements Form<E> {
  /** The words are what {@code name} makes of each constant. */
  static <E extends Enum<E>> WordForm<E> of(Class<E> type, Function<E, String> name) {
    var words = new LinkedHashMap<String, E>();
    for (var constant : type.getEnumConstants()) {
      words.put(name.apply(constant), constant);
    }
    return new WordForm<>(words);
  }

  @Override
  public E read(Cursor at) {
    if (!(at.json() instanceof Json.Str(var text, _, _))) {
      at.wrongType(Word.TEXT);
      return stopgap();
    }
    var found = words.get(text);
    if (found == null) {
      at.fault(Kind.UNKNOWN_WORD, text, String.join(", ", words.keySet()));
      return stopgap();
    }
    return found;
  }

  @Override
  public Json write(E value) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue() == value)
        .map(entry -> Json.text(entry.getKey()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public E stopgap() {
    return words.firstEntry().getValue();
  }

  @Override
  public Json.Obj schema() {
    return Schemas.words(words.keySet());
  }
}
