package id.gladi.files;

import id.gladi.core.terrain.AreaMap;
import id.gladi.files.form.Form;
import id.gladi.files.geo.Drawing;
import id.gladi.files.geo.MapFile;
import id.gladi.files.geo.MapForms;

/** Writes maps as GeoJSON with nine decimals, so that {@link MapReader} reads the same again. */
public final class MapWriter {
  private final Form<MapFile> form = MapForms.create();

  /** The text of the file, ending with a line break. */
  public String write(AreaMap map) {
    return Document.print(Format.MAP, form, Drawing.file(map));
  }
}
