package id.gladi.files.form;

import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;

/** A number from {@code least} to {@code most}. */
record NumberForm(double least, double most) implements Form<Double> {
  /** A length, width or amount. */
  static final NumberForm AMOUNT = new NumberForm(0, 1_000_000);

  /** A coordinate in metres or degrees: the local grid is meant for a few kilometres. */
  static final NumberForm COORDINATE = new NumberForm(-100_000, 100_000);

  @Override
  public Double read(Cursor at) {
    if (!(at.json() instanceof Json.Num(var value, _, _, _))) {
      at.wrongType(Word.NUMBER);
      return stopgap();
    }
    if (!(value >= least && value <= most)) {
      at.fault(Kind.OUT_OF_RANGE, value, least, most);
      return stopgap();
    }
    return value;
  }

  @Override
  public Json write(Double value) {
    return Json.number(value);
  }

  @Override
  public Double stopgap() {
    return least;
  }

  @Override
  public Json.Obj schema() {
    return Schemas.range("number", least, most);
  }
}
