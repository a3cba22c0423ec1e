package id.gladi.files;

import id.gladi.core.terrain.AreaMap;
import id.gladi.files.check.Uniqueness;
import id.gladi.files.form.Form;
import id.gladi.files.geo.MapFile;
import id.gladi.files.geo.MapForms;
import id.gladi.files.geo.Survey;
import id.gladi.files.json.SourceText;
import id.gladi.files.json.TextFile;
import id.gladi.files.problem.ReadResult;
import id.gladi.files.problem.Word;
import java.nio.file.Path;

/**
 * Reads maps, format {@code gladi-map} version 1: GeoJSON in WGS 84 degrees with Gladi's foreign
 * members. Rejected besides wrong structure: open rings, features outside the extent, ids that
 * occur twice. Thread-safe.
 */
public final class MapReader {
  private final Form<MapFile> form = MapForms.create();

  /** Reads a file of at most 50 MB. */
  public ReadResult<AreaMap> read(Path file) {
    return TextFile.read(file, Format.MAP.mostBytes()).then(this::read);
  }

  /** Reads a text; sentences call the file by {@code name}. */
  public ReadResult<AreaMap> read(String name, String text) {
    return read(new SourceText(name, text));
  }

  ReadResult<AreaMap> read(SourceText source) {
    return Document.open(source, Format.MAP).then(this::read);
  }

  private ReadResult<AreaMap> read(Document document) {
    var file = form.read(document.cursor());
    new Uniqueness(document.faults())
        .check(Word.FEATURE, file.features(), MapFile.Item::id, "/features");
    var map = Survey.map(file, document.faults());
    return map.isPresent()
        ? document.result(map.get())
        : new ReadResult.Faulty<>(document.faults().problems());
  }
}
