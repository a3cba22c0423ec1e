package id.gladi.files.form;

import id.gladi.core.Strength;
import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.List;
import java.util.stream.IntStream;

/** Persons: one whole number when counted, {@code [low, likely, high]} when estimated. */
record StrengthForm() implements Form<Strength> {
  @Override
  public Strength read(Cursor at) {
    if (at.json() instanceof Json.Num) {
      return Strength.exactly(WholeForm.COUNT.read(at));
    }
    if (!(at.json() instanceof Json.Arr(var items, _, _)) || items.size() != 3) {
      at.wrongType(Word.STRENGTH);
      return stopgap();
    }
    var range =
        IntStream.range(0, 3).map(i -> WholeForm.COUNT.read(at.item(i, items.get(i)))).toArray();
    if (range[0] > range[1] || range[1] > range[2]) {
      at.fault(Kind.STRENGTH_ORDER, range[0], range[1], range[2]);
      return stopgap();
    }
    return new Strength(range[0], range[1], range[2]);
  }

  @Override
  public Json write(Strength value) {
    return value.exact()
        ? Json.number(value.likely())
        : Json.list(
            List.of(
                Json.number(value.low()), Json.number(value.likely()), Json.number(value.high())));
  }

  @Override
  public Strength stopgap() {
    return Strength.exactly(0);
  }

  @Override
  public Json.Obj schema() {
    var count = WholeForm.COUNT.schema();
    return Schemas.oneOf(List.of(count, Schemas.tuple(count, 3, 3)));
  }
}
