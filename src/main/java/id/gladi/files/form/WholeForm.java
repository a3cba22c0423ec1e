package id.gladi.files.form;

import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;

/** A whole number from {@code least} to {@code most}. */
record WholeForm(int least, int most) implements Form<Integer> {
  /** A number of persons, minutes or floors: no more than a million of anything takes part. */
  static final WholeForm COUNT = new WholeForm(0, 1_000_000);

  @Override
  public Integer read(Cursor at) {
    if (!(at.json() instanceof Json.Num(var value, _, _, _)) || value != Math.rint(value)) {
      at.wrongType(Word.WHOLE_NUMBER);
      return stopgap();
    }
    if (value < least || value > most) {
      at.fault(Kind.OUT_OF_RANGE, (long) value, least, most);
      return stopgap();
    }
    return (int) value;
  }

  @Override
  public Json write(Integer value) {
    return Json.number(value);
  }

  @Override
  public Integer stopgap() {
    return least;
  }

  @Override
  public Json.Obj schema() {
    return Schemas.range("integer", least, most);
  }
}
