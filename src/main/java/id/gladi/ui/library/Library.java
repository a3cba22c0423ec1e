package id.gladi.ui.library;

import id.gladi.app.Workspace;
import id.gladi.core.play.Plan;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.symbol.GalleryModel;
import id.gladi.ui.symbol.GalleryView;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The start window. Shows what can be played and what was played, starts and resumes sessions,
 * opens exercise files and writes reviews. Use on the FX thread only.
 */
public final class Library {
  private static final String BUNDLE = "/id/gladi/ui/library/messages";
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;

  private final Surroundings around;
  private final Texts texts;
  private final LibraryModel model;
  private final LibraryRoot root = new LibraryRoot();
  private final StackPane view;

  /**
   * A library of a workspace; it is read when the window is first shown.
   *
   * @param hands whose background executor does one thing after another
   */
  public Library(Workspace workspace, Hands hands, Surroundings around) {
    this.around = around;
    this.texts = new Texts(around.texts().language().get(), List.of(BUNDLE));
    texts.language().bindBidirectional(around.texts().language());
    this.model = new LibraryModel(workspace, hands, around.doors()::play, around.failures());
    var symbols = new GalleryModel(around.texts());
    this.view = new StackPane(root, new GalleryView(symbols, around.theme()));
    var acts = new LibraryActs(model, texts, around, root, symbols);
    var thumbnails = new Thumbnails(around.theme().palette(), FxThread::later);
    root.furnish(new Kit(model, acts, texts, new LibraryWords(texts), around.theme(), thumbnails));
    model
        .notice()
        .subscribe(notice -> {
          if (notice instanceof Notice.BadFile bad) {
            acts.showFaults(bad);
          }
        });
  }

  /** The contents of the window, for a scene of the caller's; call {@link #refresh()} once. */
  public Parent view() {
    return view;
  }

  /** Reads exercises and sessions anew, for instance when a desk was closed. */
  public void refresh() {
    model.load();
  }

  /** Puts an exercise that was just made first in the list and chooses it. */
  public void show(Plan made) {
    model.onReady(made);
  }

  /** Shows the library in a window and reads it. */
  public void showIn(Stage stage) {
    var scene = view.getScene();
    if (scene == null) {
      scene = new Scene(view, WIDTH, HEIGHT);
      around.theme().dress(scene);
      stage.titleProperty().bind(texts.of("library.window"));
      stage.setMinWidth(1024);
      stage.setMinHeight(600);
    }
    stage.setScene(scene);
    stage.show();
    refresh();
  }
}
