package id.gladi.ui.record;

import id.gladi.ui.fx.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks in the system's own window. */
record SystemChooser(Window owner, Texts texts) implements Chooser {
  @Override
  public Optional<Path> save(String suggestedName) {
    var chooser = chooser();
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> open() {
    return Optional.ofNullable(chooser().showOpenDialog(owner)).map(File::toPath);
  }

  private FileChooser chooser() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("record.choose"));
    chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("record.filter"), "*.gladi"));
    return chooser;
  }
}
