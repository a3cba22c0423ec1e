package id.gladi.ui;

import id.gladi.app.Doorway;
import id.gladi.app.Settings;
import id.gladi.app.Workspace;
import id.gladi.app.attach.AttachmentFiles;
import id.gladi.app.maps.MapRoom;
import id.gladi.draw.Palette;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** Starts the toolkit with the program's window. */
public final class Windows {
  private Windows() {}

  /**
   * Shows the window and waits until it is closed. May be called once per run of the program, from
   * any thread but the toolkit's.
   *
   * @param language two letters; anything but {@code en} gives Bahasa Indonesia
   * @param asked true when the language was asked for and does not give way to a remembered one
   * @return false when the toolkit could not be started on this screen
   */
  public static boolean show(
      Doorway doorway,
      MapRoom maps,
      AttachmentFiles attachments,
      Settings settings,
      String language,
      boolean asked) {
    var first = DoorWindow.attempt(doorway);
    return shown(done -> {
      var look = look(language);
      var remembered = new Remembered(settings);
      remembered.follow(look, asked);
      first.enter(
          workspace -> enter(workspace, maps, attachments, look, remembered, done),
          barrier -> {
            var door = new DoorWindow(new Stage(), look, doorway);
            door.show(
                barrier,
                workspace -> enter(workspace, maps, attachments, look, remembered, done),
                done);
          });
    });
  }

  private static void enter(
      Workspace workspace,
      MapRoom maps,
      AttachmentFiles attachments,
      Look look,
      Remembered remembered,
      Runnable done) {
    var stage = new Stage();
    var window = new GladiWindow(stage, workspace, maps, attachments, look, remembered);
    stage.setOnHidden(_ -> {
      window.close();
      done.run();
    });
    window.show();
  }

  /**
   * Shows one sentence in a small window and waits until it is closed; says nothing when there is
   * no screen.
   */
  public static void tell(String language, String sentence) {
    var _ =
        shown(done -> {
          var stage = new Stage();
          stage.setOnHidden(_ -> done.run());
          new RefusalWindow(stage, look(language), sentence).show();
        });
  }

  private static Look look(String language) {
    var first = language.equals("en") ? Language.ENGLISH : Language.INDONESIAN;
    return new Look(Texts.standard(first), new Theme(Palette.LIGHT), new Motion());
  }

  private static boolean shown(Consumer<Runnable> window) {
    var closed = new CountDownLatch(1);
    if (!FxThread.start(() -> window.accept(closed::countDown))) {
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
