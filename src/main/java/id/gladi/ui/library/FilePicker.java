package id.gladi.ui.library;

import id.gladi.ui.fx.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks the user for a file; empty when the user thinks better of it. */
public interface FilePicker {
  /** An exercise file to open. */
  Optional<Path> exercise(Window owner, Texts texts);

  /** Where the review is to be written. */
  Optional<Path> review(Window owner, Texts texts, String suggestedName);

  /** The dialogs of the operating system. */
  static FilePicker ofTheSystem() {
    return new FilePicker() {
      @Override
      public Optional<Path> exercise(Window owner, Texts texts) {
        var chooser = chooser(texts, "library.open.title", "library.open.filter", "*.json");
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

  private static FileChooser chooser(Texts texts, String title, String filter, String pattern) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get(title));
    chooser.getExtensionFilters().add(new ExtensionFilter(texts.get(filter), pattern));
    return chooser;
  }
}
