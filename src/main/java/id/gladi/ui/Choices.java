package id.gladi.ui;

import id.gladi.ui.fx.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Files that the user chooses in the system's own window. */
final class Choices {
  private Choices() {}

  /** Where the diagnostic file goes. */
  static Optional<Path> diagnosis(Window owner, Texts texts) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("failure.bundle"));
    chooser.setInitialFileName("gladi-diagnosis.zip");
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("failure.bundle.filter"), "*.zip"));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }
}
