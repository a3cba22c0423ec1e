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

  /** Reads a picture; a world file that cannot be used is reported as well. */
  static ReadResult<Scan> read(Path file, DoubleConsumer progress) {
    try {
      var small = new Shrinker(progress).read(file);
      return small.isEmpty() ? faulty(file, Kind.NOT_A_PICTURE) : known(file, small.get());
    } catch (NoSuchFileException gone) {
      return faulty(file, Kind.MISSING_FILE);
    } catch (IOException failed) {
      return faulty(file, Files.isDirectory(file) ? Kind.IS_A_FOLDER : Kind.UNREADABLE);
    }
  }

  private static ReadResult<Scan> known(Path file, Shrinker.Small small) {
    var beside = WorldFile.beside(file);
    return beside.isEmpty()
        ? new ReadResult.Read<>(scan(file, small, null))
        : WorldFile.read(beside.get())
            .then(world -> new ReadResult.Read<>(scan(file, small, placed(world, small))));
  }

  private static Scan scan(Path file, Shrinker.Small small, Scan.@Nullable Known known) {
    return new Scan(file, small.file(), small.columns(), small.rows(), known);
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
