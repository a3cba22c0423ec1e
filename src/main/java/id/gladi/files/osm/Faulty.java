package id.gladi.files.osm;

import id.gladi.files.osm.read.OsmFault;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Problem;
import id.gladi.files.problem.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Why a file of OpenStreetMap could not be used, as a sentence for its user. */
final class Faulty {
  private Faulty() {}

  static <T> ReadResult<T> of(Path file, OsmFault fault) {
    var kind =
        switch (fault.kind()) {
          case EMPTY -> Kind.NO_PLACES;
          case NOT_OSM -> Kind.NOT_OSM;
          case NOT_XML -> Kind.NOT_XML;
          case OTHER_PACKING -> Kind.OTHER_PACKING;
          case UNKNOWN_FEATURE -> Kind.UNKNOWN_OSM_FEATURE;
        };
    return of(file, kind, fault.detail());
  }

  static <T> ReadResult<T> of(Path file, IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return of(file, Kind.MISSING_FILE);
    }
    return of(file, Files.isDirectory(file) ? Kind.IS_A_FOLDER : Kind.UNREADABLE);
  }

  static <T> ReadResult<T> of(Path file, Kind kind, Object... args) {
    return new ReadResult.Faulty<>(List.of(Problem.ofFile(file.toString(), kind, args)));
  }

  /** Where reading stopped, or a dash when it did not. */
  static String at(String stopped) {
    return stopped.isEmpty() ? "–" : stopped;
  }
}
