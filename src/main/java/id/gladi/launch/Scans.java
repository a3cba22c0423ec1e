package id.gladi.launch;

import id.gladi.app.maps.Scan;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.Pixel;
import id.gladi.core.terrain.picture.Calibration;
import id.gladi.export.picture.Shrinker;
import id.gladi.files.picture.WorldFile;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Problem;
import id.gladi.files.problem.ReadResult;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** Pictures with what lies beside them. */
final class Scans {
  private Scans() {}

  /** Reads a picture; what is wrong with its world file does not stop it. */
  static ReadResult<Scan> read(Path file, DoubleConsumer progress) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) == 0) {
        return faulty(file, Kind.EMPTY_FILE);
      }
      var small = new Shrinker(progress).read(file);
      return small.isEmpty()
          ? faulty(file, Kind.NOT_A_PICTURE)
          : new ReadResult.Read<>(scan(file, small.get()));
    } catch (NoSuchFileException gone) {
      return faulty(file, Kind.MISSING_FILE);
    } catch (EOFException cut) {
      return faulty(file, Kind.PICTURE_CUT);
    } catch (IOException failed) {
      return faulty(file, Files.isDirectory(file) ? Kind.IS_A_FOLDER : Kind.UNREADABLE);
    }
  }

  private static Scan scan(Path file, Shrinker.Small small) {
    var beside = WorldFile.beside(file);
    if (beside.isEmpty()) {
      return scan(file, small, null, List.of());
    }
    return switch (WorldFile.read(beside.get())) {
      case ReadResult.Read<WorldFile>(var world) ->
          scan(file, small, placed(world, small), List.of());
      case ReadResult.Faulty<WorldFile>(var problems) -> scan(file, small, null, problems);
    };
  }

  private static Scan scan(
      Path file, Shrinker.Small small, Scan.@Nullable Known known, List<Problem> problems) {
    var doubts = problems.stream().map(LocalMapRoom::fault).toList();
    return new Scan(file, small.file(), small.columns(), small.rows(), known, doubts);
  }

  private static Scan.@Nullable Known placed(WorldFile world, Shrinker.Small small) {
    if (!world.inDegrees()) {
      var nowhere = new LocalGrid(new GeoPoint(0, 0));
      return new Scan.Known(nowhere, world.inMetres().downSampled(small.factor()), false, 0);
    }
    double columns = small.columns() * small.factor();
    double rows = small.rows() * small.factor();
    var grid = new LocalGrid(world.place(new Pixel(columns / 2, rows / 2)));
    return switch (world.onto(grid, columns, rows)) {
      case Calibration.Placed placed ->
          new Scan.Known(
              grid, placed.ground().downSampled(small.factor()), true, placed.residual());
      case Calibration.Impossible _ -> null;
    };
  }

  private static ReadResult<Scan> faulty(Path file, Kind kind) {
    return new ReadResult.Faulty<>(List.of(Problem.ofFile(file.toString(), kind)));
  }
}
