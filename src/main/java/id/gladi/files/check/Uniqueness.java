package id.gladi.files.check;

import id.gladi.files.json.Faults;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** No id occurs twice in a list. */
public record Uniqueness(Faults faults) {
  /** Notes each thing in the list at a pointer whose {@code id} field another had before. */
  public <T> void check(Word word, List<T> things, Function<T, String> id, String list) {
    check(word, things, id, list, "id");
  }

  /** The same for another identifying field. */
  public <T> void check(
      Word word, List<T> things, Function<T, String> id, String list, String field) {
    var first = new HashMap<String, String>();
    for (int i = 0; i < things.size(); i++) {
      var pointer = Pointer.to(list, i) + "/" + field;
      var name = id.apply(things.get(i));
      var before = first.putIfAbsent(name, pointer);
      if (before != null) {
        faults.add(pointer, Kind.DUPLICATE_ID, word, name, faults.line(before));
      }
    }
  }
}
