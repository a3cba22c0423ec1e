package id.gladi.files.form;

import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Word;

/** True or false. */
record FlagForm() implements Form<Boolean> {
  @Override
  public Boolean read(Cursor at) {
    if (at.json() instanceof Json.Flag(var value, _, _)) {
      return value;
    }
    at.wrongType(Word.FLAG);
    return false;
  }

  @Override
  public Json write(Boolean value) {
    return Json.flag(value);
  }

  @Override
  public Boolean stopgap() {
    return false;
  }

  @Override
  public Json.Obj schema() {
    return Schemas.type("boolean");
  }
}
