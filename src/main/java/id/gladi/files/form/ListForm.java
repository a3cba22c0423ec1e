package id.gladi.files.form;

import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Word;
import java.util.ArrayList;
import java.util.List;

/** A list of values of one form. */
record ListForm<T>(Form<T> element) implements Form<List<T>> {
  @Override
  public List<T> read(Cursor at) {
    if (!(at.json() instanceof Json.Arr(var items, _, _))) {
      at.wrongType(Word.LIST);
      return List.of();
    }
    var values = new ArrayList<T>(items.size());
    for (int i = 0; i < items.size(); i++) {
      values.add(element.read(at.item(i, items.get(i))));
    }
    return List.copyOf(values);
  }

  @Override
  public Json write(List<T> value) {
    return Json.list(value, element::write);
  }

  @Override
  public List<T> stopgap() {
    return List.of();
  }

  @Override
  public Json.Obj schema() {
    return Schemas.list(element.schema());
  }
}
