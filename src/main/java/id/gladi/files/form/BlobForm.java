package id.gladi.files.form;

import id.gladi.core.Blob;
import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.ArrayList;
import java.util.Base64;

/**
 * The bytes of a file in Base64, cut into texts that every JSON reader can hold.
 *
 * @param wrong the problem when they are not
 */
public record BlobForm(Kind wrong) implements Form<Blob> {
  /** Characters of one text; a multiple of four, so that each can be decoded alone. */
  private static final int LONGEST = 600_000;

  @Override
  public Blob read(Cursor at) {
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
      return new Blob(Base64.getDecoder().decode(all.toString()));
    } catch (IllegalArgumentException notBase64) {
      at.fault(wrong);
      return stopgap();
    }
  }

  @Override
  public Json write(Blob value) {
    var text = Base64.getEncoder().encodeToString(value.bytes());
    var parts = new ArrayList<Json>();
    for (int from = 0; from < text.length(); from += LONGEST) {
      parts.add(Json.text(text.substring(from, Math.min(text.length(), from + LONGEST))));
    }
    return Json.list(parts);
  }

  @Override
  public Blob stopgap() {
    return new Blob(new byte[0]);
  }

  @Override
  public Json.Obj schema() {
    return Schemas.list(Schemas.pattern("[A-Za-z0-9+/]*=*"));
  }
}
