package id.gladi.files.form;

import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;

/** A colour: {@code #RRGGBB}. */
record ColourForm() implements Form<String> {
  static final ColourForm INSTANCE = new ColourForm();

  private static final String PATTERN = "#[0-9A-Fa-f]{6}";

  @Override
  public String read(Cursor at) {
    var text = TextForm.ANY.read(at);
    if (at.json() instanceof Json.Str && !text.matches(PATTERN)) {
      at.fault(Kind.BAD_FORM, Word.COLOUR, text);
      return stopgap();
    }
    return text;
  }

  @Override
  public Json write(String value) {
    return Json.text(value);
  }

  @Override
  public String stopgap() {
    return "#000000";
  }

  @Override
  public Json.Obj schema() {
    return Schemas.pattern(PATTERN);
  }
}
