package id.gladi.files;

import id.gladi.files.json.Json;
import id.gladi.files.json.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/** A document with one value damaged. */
record Damage(String name, Json json) {
  /**
   * Every value dropped, replaced by one of another type, and every object with a stranger in it.
   */
  static List<Damage> all(Json root) {
    var found = new ArrayList<Damage>();
    walk(root, "", damaged -> damaged, found);
    return found;
  }

  private static void walk(Json json, String at, UnaryOperator<Json> whole, List<Damage> found) {
    var other = json instanceof Json.Flag ? Json.text("benar") : Json.flag(true);
    found.add(new Damage("other type at " + at, whole.apply(other)));
    switch (json) {
      case Json.Obj obj -> members(obj, at, whole, found);
      case Json.Arr(var items, _, _) -> {
        for (int i = 0; i < items.size(); i++) {
          int index = i;
          walk(items.get(i), Pointer.to(at, i), d -> whole.apply(with(items, index, d)), found);
        }
      }
      case Json.Str _, Json.Num _, Json.Flag _, Json.Nothing _ -> {}
    }
  }

  private static void members(
      Json.Obj obj, String at, UnaryOperator<Json> whole, List<Damage> found) {
    found.add(new Damage("stranger in " + at, whole.apply(with(obj, "asing", Json.flag(true)))));
    obj.members()
        .forEach((name, value) -> {
          var here = Pointer.to(at, name);
          found.add(new Damage("without " + here, whole.apply(obj.without(List.of(name)))));
          walk(value, here, d -> whole.apply(with(obj, name, d)), found);
        });
  }

  private static Json with(Json.Obj obj, String name, Json value) {
    var members = new LinkedHashMap<>(obj.members());
    members.put(name, value);
    return Json.object(members);
  }

  private static Json with(List<Json> items, int index, Json value) {
    var changed = new ArrayList<>(items);
    changed.set(index, value);
    return Json.list(changed);
  }
}
