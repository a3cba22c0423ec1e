package id.gladi.files.osm;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.GeoArea;
import id.gladi.files.osm.data.Watcher;
import id.gladi.files.problem.ReadResult;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Imports for tests. */
final class Imports {
  private Imports() {}

  static MapImport.Imported all(Path file) {
    return of(file, null, new SiteWish.Open());
  }

  static MapImport.Imported site(Path file, String name) {
    return of(file, null, new SiteWish.Named(name));
  }

  static MapImport.Imported of(Path file, @Nullable GeoArea area, SiteWish wish) {
    var request = new MapImport.Request(file, "kota", "Kota", area, wish);
    return switch (MapImport.run(request, Watcher.NOBODY)) {
      case ReadResult.Read<MapImport.Imported>(var imported) -> imported;
      case ReadResult.Faulty<MapImport.Imported>(var problems) ->
          throw new AssertionError(problems.getFirst().in("en"));
    };
  }

  /** The sentence with which an import is refused. */
  static String refused(Path file) {
    var request = new MapImport.Request(file, "kota", "Kota", null, new SiteWish.Open());
    return MapImport.run(request, Watcher.NOBODY).problems().getFirst().in("en");
  }

  /** Metres around the middle of {@link OsmText}'s town. */
  static GeoArea box(double west, double south, double east, double north) {
    return new GeoArea(
        OsmText.longitude(west),
        OsmText.latitude(south),
        OsmText.longitude(east),
        OsmText.latitude(north));
  }

  static Feature feature(MapImport.Imported imported, String id) {
    return imported.map().feature(id).orElseThrow(() -> new AssertionError("no feature " + id));
  }
}
