package id.gladi.ui.record;

import id.gladi.app.Workspace;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The record's window over the library. */
public final class RecordWindow implements RecordView.Chooser {
  private static final double WIDTH = 880;
  private static final double HEIGHT = 640;
  private static final double GAP = 16;

  private final Stage stage = new Stage();
  private final Texts texts;
  private final RecordModel model;

  /**
   * A window over another one.
   *
   * @param background does one thing after another
   * @param failures told of what nobody expected
   */
  public RecordWindow(
      Window owner,
      Workspace workspace,
      Texts texts,
      Theme theme,
      Executor background,
      Consumer<Throwable> failures) {
    this.texts = texts;
    this.model = new RecordModel(workspace, texts, background, FxThread::run, failures);
    var view = new RecordView(model, texts, this, ZoneId.systemDefault());
    view.setPadding(new Insets(GAP));
    var scene = new Scene(view, WIDTH, HEIGHT);
    theme.dress(scene);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setScene(scene);
    stage.titleProperty().bind(texts.of("record.title"));
  }

  /** Shows the window and reads what it shows. */
  public void show(Runnable onClosed) {
    stage.setOnHidden(_ -> onClosed.run());
    stage.show();
    model.load();
  }

  @Override
  public Optional<Path> save(String suggestedName) {
    var chooser = chooser();
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(java.io.File::toPath);
  }

  @Override
  public Optional<Path> open() {
    return Optional.ofNullable(chooser().showOpenDialog(stage)).map(java.io.File::toPath);
  }

  private FileChooser chooser() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("record.choose"));
    chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("record.filter"), "*.gladi"));
    return chooser;
  }
}
