package id.gladi.files.form;

import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Whole numbers by name, such as persons by agency; written in the order of the names. */
record TableForm() implements Form<Map<String, Integer>> {
  @Override
  public Map<String, Integer> read(Cursor at) {
    if (!(at.json() instanceof Json.Obj(var members, _, _))) {
      at.wrongType(Word.TABLE);
      return Map.of();
    }
    var table = new LinkedHashMap<String, Integer>();
    members.forEach((name, v) -> table.put(name, WholeForm.COUNT.read(at.member(name, v))));
    return table;
  }

  @Override
  public Json write(Map<String, Integer> value) {
    var members = new LinkedHashMap<String, Json>();
    new TreeMap<>(value).forEach((name, number) -> members.put(name, Json.number(number)));
    return Json.object(members);
  }

  @Override
  public Map<String, Integer> stopgap() {
    return Map.of();
  }

  @Override
  public Json.Obj schema() {
    return Schemas.with(Schemas.type("object"), "additionalProperties", WholeForm.COUNT.schema());
  }
}
