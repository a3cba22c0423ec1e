package id.gladi.files.geo;

import id.gladi.core.terrain.PictureFile;
import id.gladi.files.form.Form;
import id.gladi.files.form.Schemas;
import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.ArrayList;
import java.util.Base64;

/** A picture in Base64, cut into texts that every JSON reader can hold. */
final class PictureForm implements Form<PictureFile> {
  /** Characters of one text; a multiple of four, so that each can be decoded alone. */
  private static final int LONGEST = 600_000;

  @Override
  public PictureFile read(Cursor at) {
    if (!(at.json() instanceof Json.Arr(var items, _, _))) {
      at.wrongType(Word.LIST);
      return stopgap();
    }
    var all = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      if (!(items.get(i) instanceof Json.Str(var text, _, _))) {
        at.item(i, items.get(i)).wrongType(Word.TEXT);
        return stopgap();
      }
      all.append(text);
    }
    try {
      return new PictureFile(Base64.getDecoder().decode(all.toString()));
    } catch (IllegalArgumentException notBase64) {
      at.fault(Kind.NOT_A_PICTURE);
      return stopgap();
    }
  }

  @Override
  public Json write(PictureFile value) {
    var text = Base64.getEncoder().encodeToString(value.bytes());
    var parts = new ArrayList<Json>();
    for (int from = 0; from < text.length(); from += LONGEST) {
      parts.add(Json.text(text.substring(from, Math.min(text.length(), from + LONGEST))));
    }
    return Json.list(parts);
  }

  @Override
  public PictureFile stopgap() {
    return new PictureFile(new byte[0]);
  }

  @Override
  public Json.Obj schema() {
    return Schemas.list(Schemas.pattern("[A-Za-z0-9+/]*=*"));
  }
}
