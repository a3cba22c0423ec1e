package id.gladi.ui.review;

import id.gladi.app.ReviewRoom;
import id.gladi.app.SessionId;
import id.gladi.app.StorageException;
import id.gladi.core.Text;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** The window in which a session is reviewed; the window it was opened from goes on. */
public final class ReviewWindow implements ExportPane.Places {
  private static final String BUNDLE = "/id/gladi/ui/review/messages";
  private static final Duration PAUSE = Duration.millis(600);
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 740;

  private final Stage stage = new Stage();
  private final Texts texts;
  private final Theme theme;
  private final ReviewModel model;
  private final ExecutorService keeping = worker("review-keeping");
  private final ExecutorService files = worker("review-files");
  private final ExecutorService pages = worker("review-pages");
  private final Consumer<Path> folders;

  /**
   * A window beside another one.
   *
   * @param around whose language it follows
   * @param sentence says what a failure of the record means
   * @param folders shows a folder in the file manager
   * @param failures told of what nobody expected
   */
  public ReviewWindow(
      Window owner,
      ReviewRoom room,
      SessionId session,
      Texts around,
      Theme theme,
      Function<StorageException, Text> sentence,
      Consumer<Path> folders,
      Consumer<Throwable> failures) {
    this.folders = folders;
    this.texts = words(around);
    var hands = new ReviewHands(keeping, files, pages, FxThread::run, sentence, failures);
    this.model = new ReviewModel(room, session, texts, hands);
    var scene = new Scene(new ReviewView(model, this, PAUSE), WIDTH, HEIGHT);
    this.theme = theme.forPage();
    this.theme.dress(scene);
    stage.initOwner(owner);
    stage.setScene(scene);
    stage.setMinWidth(1024);
    stage.setMinHeight(600);
    stage.titleProperty().bind(texts.of("review.window", session));
    EventHandler<WindowEvent> ownerGoes = _ -> stage.hide();
    owner.addEventHandler(WindowEvent.WINDOW_HIDING, ownerGoes);
    stage.setOnHidden(_ -> {
      owner.removeEventHandler(WindowEvent.WINDOW_HIDING, ownerGoes);
      close();
    });
  }

  /** The words of the screen in the language of the program. */
  static Texts words(Texts around) {
    var texts = new Texts(around.language().get(), List.of(BUNDLE));
    texts.language().bind(around.forPage().language());
    return texts;
  }

  private static ExecutorService worker(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /** Shows the window and reads what it shows. */
  public void show() {
    stage.setMaximized(true);
    stage.show();
    model.load();
  }

  /**
   * What was typed is on the disk when the window is gone; a document is called off. The owner
   * waits for it before its own end, which may be that of the record.
   */
  private void close() {
    model.close();
    keeping.close();
    files.shutdown();
    pages.shutdown();
  }

  @Override
  public Optional<Path> save(String suggestedName, String ending) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("review.choose"));
    chooser.setInitialFileName(suggestedName);
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(texts.get("review.format" + ending), "*" + ending));
    return Optional.ofNullable(chooser.showSaveDialog(stage))
        .map(java.io.File::toPath)
        .map(file -> named(file, ending));
  }

  @Override
  public Optional<Path> picture() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("review.logo.choose"));
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(texts.get("review.logo.filter"), "*.png", "*.jpg", "*.jpeg"));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(java.io.File::toPath);
  }

  /** Some systems give back the name as it was typed. */
  private static Path named(Path file, String ending) {
    var name = String.valueOf(file.getFileName());
    return name.endsWith(ending) ? file : file.resolveSibling(name + ending);
  }

  @Override
  public void show(Path folder) {
    folders.accept(folder);
  }
}
