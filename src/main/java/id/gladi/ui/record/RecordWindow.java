package id.gladi.ui.record;

import id.gladi.app.SessionId;
import id.gladi.app.Workspace;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A window about the record over another one: its care, or one session saved elsewhere. */
public final class RecordWindow {
  private static final double WIDTH = 880;
  private static final double HEIGHT = 660;
  private static final double SMALL_WIDTH = 620;
  private static final double SMALL_HEIGHT = 300;
  private static final double GAP = 16;

  private final Stage stage = new Stage();
  private final Theme theme;

  private RecordWindow(Window owner, Theme theme, ObservableValue<String> title) {
    this.theme = theme;
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.titleProperty().bind(title);
  }

  /**
   * What the windows work with.
   *
   * @param background does one thing after another
   * @param failures told of what nobody expected
   */
  public record Means(
      Workspace workspace,
      Texts texts,
      Theme theme,
      Executor background,
      Consumer<Throwable> failures) {
    private CareWork work() {
      return new CareWork(workspace.care(), texts, hands(), failures);
    }

    private CareWork.Hands hands() {
      return new CareWork.Hands(background, FxThread::run);
    }
  }

  /** Shows backups, bundles, sealing and the password. */
  public static void care(Window owner, Means means, Runnable onClosed) {
    var window = new RecordWindow(owner, means.theme(), means.texts().of("record.title"));
    var model = new RecordModel(means.workspace(), means.texts(), means.hands(), means.failures());
    var chooser = new SystemChooser(window.stage, means.texts());
    window.stage.setOnHidden(_ -> onClosed.run());
    window.show(
        new RecordView(model, means.texts(), chooser, ZoneId.systemDefault()), WIDTH, HEIGHT);
    model.load();
  }

  /** Asks where to save a session whole. */
  public static void elsewhere(Window owner, Means means, SessionId session) {
    var window = new RecordWindow(owner, means.theme(), means.texts().of("elsewhere.title"));
    elsewhere(window, means, session, new SystemChooser(window.stage, means.texts()));
  }

  /** The same with another way to choose the file. */
  public static void elsewhere(Window owner, Means means, SessionId session, Chooser chooser) {
    var title = means.texts().of("elsewhere.title");
    elsewhere(new RecordWindow(owner, means.theme(), title), means, session, chooser);
  }

  private static void elsewhere(
      RecordWindow window, Means means, SessionId session, Chooser chooser) {
    var care = means.workspace().care();
    var view = new ElsewhereView(session, care, means.work(), means.texts(), chooser);
    window.show(view, SMALL_WIDTH, SMALL_HEIGHT);
  }

  private void show(Region view, double width, double height) {
    view.setPadding(new Insets(GAP));
    var scene = new Scene(view, width, height);
    theme.dress(scene);
    stage.setScene(scene);
    var owner = stage.getOwner();
    stage.setX(owner.getX() + Math.max(0, (owner.getWidth() - width) / 2));
    stage.setY(owner.getY() + Math.max(0, (owner.getHeight() - height) / 3));
    stage.show();
  }
}
