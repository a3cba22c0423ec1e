package id.gladi.files;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.plan.Exercise;
import id.gladi.files.form.Forms;
import id.gladi.files.form.Schemas;
import id.gladi.files.geo.MapForms;
import id.gladi.files.json.Json;
import id.gladi.files.json.JsonPrinter;

/**
 * Makes the published JSON Schemas (draft 2020-12) from the very forms that read the files, so that
 * schema and reader cannot disagree. They describe structure; what a file means is checked by the
 * readers alone.
 */
public final class SchemaWriter {
  private SchemaWriter() {}

  /** Schema of {@code exercises/*.json}. */
  public static String exercise() {
    return print(Format.EXERCISE, new Forms().schema(Exercise.class), "Gladi exercise, version 1");
  }

  /** Schema of {@code maps/*.geojson}. */
  public static String map() {
    return print(Format.MAP, MapForms.create().schema(), "Gladi map, version 1");
  }

  /** Schema of doctrine profiles. */
  public static String doctrine() {
    var body = new Forms().schema(DoctrineProfile.class);
    return print(Format.DOCTRINE, body, "Gladi doctrine profile, version 1");
  }

  private static String print(Format format, Json.Obj body, String title) {
    return JsonPrinter.print(Schemas.document(body, format.schema(), format.marker(), title));
  }
}
