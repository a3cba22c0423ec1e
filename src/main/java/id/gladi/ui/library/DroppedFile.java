package id.gladi.ui.library;

import id.gladi.ui.fx.FileDrop;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What the library does with a file that is dropped on it: an exercise, or real ground. */
final class DroppedFile {
  private static final String EXERCISE = ".json";
  private static final List<String> GROUND =
      List.of(".osm", ".osm.gz", ".pbf", ".geojson", ".png", ".jpg", ".jpeg", ".tif", ".tiff");

  private DroppedFile() {}

  static void on(Node target, Consumer<Path> open, Consumer<Path> ground) {
    FileDrop.on(
        target,
        file -> ends(file, EXERCISE) || GROUND.stream().anyMatch(g -> ends(file, g)),
        file -> (ends(file, EXERCISE) ? open : ground).accept(file));
  }

  private static boolean ends(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
