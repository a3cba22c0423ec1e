package id.gladi.launch.cli;

import id.gladi.core.Text;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.GeoArea;
import id.gladi.files.MapWriter;
import id.gladi.files.Slug;
import id.gladi.files.geojson.ForeignFeature;
import id.gladi.files.geojson.ForeignReader;
import id.gladi.files.geojson.GeoJsonImport;
import id.gladi.files.geojson.MappingGuess;
import id.gladi.files.osm.MapImport;
import id.gladi.files.osm.SiteWish;
import id.gladi.files.osm.data.Watcher;
import id.gladi.files.problem.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a map out of OpenStreetMap data or foreign GeoJSON and counts what it took. */
@Command(name = "map")
final class MapCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "map.file")
  private Path file = Path.of("");

  @Option(names = "--out", paramLabel = "MAP.geojson", required = true, descriptionKey = "out.map")
  private Path out = Path.of("");

  @Option(names = "--area", paramLabel = "W,S,E,N", descriptionKey = "area")
  private @Nullable String area;

  @Option(names = "--site", paramLabel = "NAME", descriptionKey = "site")
  private @Nullable String site;

  MapCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var chosen = area == null ? null : area(area);
    if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(geo)?json")) {
      foreign(chosen);
    } else {
      openStreetMap(chosen);
    }
    return ExitCode.OK;
  }

  private void openStreetMap(@Nullable GeoArea chosen) {
    SiteWish wish = site == null ? new SiteWish.Open() : new SiteWish.Named(site);
    var request = new MapImport.Request(file, id(), name(), chosen, wish);
    var imported = read(MapImport.run(request, Watcher.NOBODY));
    write(imported.map());
    new MapCounts().all(imported.report()).forEach(line -> desk.print(line.in(desk.language())));
  }

  private void foreign(@Nullable GeoArea chosen) {
    List<ForeignFeature> features = read(ForeignReader.read(file));
    var mapping = MappingGuess.of(features);
    var source = String.valueOf(file.getFileName());
    var request = new GeoJsonImport.Request(source, id(), name(), features, mapping, chosen);
    var imported = read(GeoJsonImport.run(request));
    write(imported.map());
    new MapCounts().all(imported).forEach(line -> desk.print(line.in(desk.language())));
  }

  private void write(AreaMap map) {
    try {
      Playing.makeFolder(out);
      new MapWriter().write(map, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    desk.say("written", out);
  }

  private static GeoArea area(String text) {
    return GeoArea.parse(text).orElseThrow(() -> new BadInput("bad.area", text));
  }

  private static <T> T read(ReadResult<T> result) {
    return switch (result) {
      case ReadResult.Read<T>(var value) -> value;
      case ReadResult.Faulty<T>(var problems) ->
          throw new BadInput(problems.stream().map(p -> new Text(p.in("id"), p.in("en"))).toList());
    };
  }

  /** The name of the new file without its ending. */
  private String name() {
    var last = String.valueOf(out.getFileName());
    return last.contains(".") ? last.substring(0, last.indexOf('.')) : last;
  }

  private String id() {
    return Slug.of(name());
  }
}
