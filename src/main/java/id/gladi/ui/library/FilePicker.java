package id.gladi.ui.library;

import id.gladi.ui.fx.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks the user for a file; empty when the user thinks better of it. */
public interface FilePicker {
  /** An exercise file to open. */
  Optional<Path> exercise(Window owner, Texts texts);

  /**
   * A file of real ground.
   *
   * @param ground which kind is asked for
   */
  Optional<Path> ground(Window owner, Texts texts, Ground ground);

  /** Kinds of files of real ground, with the endings that they usually have. */
  enum Ground {
    OSM("*.osm", "*.osm.gz", "*.osm.pbf", "*.pbf"),
    GEOJSON("*.geojson", "*.json"),
    PICTURE(
        "*.png", "*.jpg", "*.jpeg", "*.tif", "*.tiff", "*.PNG", "*.JPG", "*.JPEG", "*.TIF",
        "*.TIFF");

    private final List<String> patterns;

    Ground(String... patterns) {
      this.patterns = List.of(patterns);
    }
  }

  /** Where the review is to be written. */
  Optional<Path> review(Window owner, Texts texts, String suggestedName);

  /** A picture, a PDF or a recording that goes with an inject. */
  Optional<Path> attachment(Window owner, Texts texts);

  /** The dialogs of the operating system. */
  static FilePicker ofTheSystem() {
    return new FilePicker() {
      @Override
      public Optional<Path> exercise(Window owner, Texts texts) {
        var chooser = chooser(texts, "library.open.title", "library.open.filter", "*.json");
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(java.io.File::toPath);
      }

      @Override
      public Optional<Path> ground(Window owner, Texts texts, Ground ground) {
        var key = "library.ground." + ground.name();
        var patterns = ground.patterns.toArray(String[]::new);
        var chooser = chooser(texts, key + ".title", key + ".filter", patterns);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(java.io.File::toPath);
      }

      @Override
      public Optional<Path> attachment(Window owner, Texts texts) {
        var chooser =
            chooser(
                texts,
                "attach.title",
                "attach.filter",
                "*.png",
                "*.jpg",
                "*.jpeg",
                "*.pdf",
                "*.wav",
                "*.PNG",
                "*.JPG",
                "*.JPEG",
                "*.PDF",
                "*.WAV");
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(java.io.File::toPath);
      }

      @Override
      public Optional<Path> review(Window owner, Texts texts, String suggestedName) {
        var chooser = chooser(texts, "library.review.title", "library.review.filter", "*.pdf");
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
      }
    };
  }

  private static FileChooser chooser(Texts texts, String title, String filter, String... patterns) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get(title));
    chooser.getExtensionFilters().add(new ExtensionFilter(texts.get(filter), patterns));
    return chooser;
  }
}
