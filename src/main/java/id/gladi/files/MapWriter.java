package id.gladi.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gladi.core.terrain.AreaMap;
import id.gladi.files.form.Form;
import id.gladi.files.geo.Drawing;
import id.gladi.files.geo.MapFile;
import id.gladi.files.geo.MapForms;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes maps as GeoJSON with nine decimals, so that {@link MapReader} reads the same again. */
public final class MapWriter {
  private final Form<MapFile> form = MapForms.create();

  /** The text of the file, ending with a line break. */
  public String write(AreaMap map) {
    return Document.print(Format.MAP, form, Drawing.file(map));
  }

  /** Writes the same into a file piece by piece, so that its text is never held whole. */
  public void write(AreaMap map, Path file) throws IOException {
    try (var out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), UTF_8))) {
      Document.print(Format.MAP, form, Drawing.file(map), out);
    }
  }
}
