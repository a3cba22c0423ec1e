package id.gladi.ui;

import id.gladi.app.Workspace;
import id.gladi.draw.Palette;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;

/** Starts the toolkit with the program's window. */
public final class Windows {
  private Windows() {}

  /**
   * Shows the window and waits until it is closed. May be called once per run of the program, from
   * any thread but the toolkit's.
   *
   * @param language two letters; anything but {@code en} gives Bahasa Indonesia
   * @return false when the toolkit could not be started on this screen
   */
  public static boolean show(Workspace workspace, String language) {
    var closed = new CountDownLatch(1);
    var started =
        FxThread.start(() -> {
          var stage = new Stage();
          var first = language.equals("en") ? Language.ENGLISH : Language.INDONESIAN;
          var window =
              new GladiWindow(
                  stage,
                  workspace,
                  new Look(Texts.standard(first), new Theme(Palette.LIGHT), new Motion()));
          stage.setOnHidden(_ -> {
            window.close();
            closed.countDown();
          });
          window.show();
        });
    if (!started) {
      return false;
    }
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    FxThread.stop();
    return true;
  }
}
