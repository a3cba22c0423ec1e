package id.gladi.ui;

import id.gladi.app.maps.MapRoom;
import id.gladi.core.play.Plan;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.fx.Work;
import id.gladi.ui.mapeditor.MapEditorModel;
import id.gladi.ui.mapeditor.MapEditorPage;
import id.gladi.ui.newmap.NewMapModel;
import id.gladi.ui.newmap.NewMapPage;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Parent;

/**
 * The pages on which maps are made.
 *
 * @param background reads and writes files, one task after another
 * @param failures told of what nobody expected
 */
record MapPages(MapRoom room, Look look, Executor background, Consumer<Throwable> failures) {
  /**
   * A page that makes an exercise out of a file and begins to read it.
   *
   * @param leave goes back to the library
   * @param kept is given the exercise when it lies on the shelf
   */
  Parent newMap(Path file, Runnable leave, Consumer<Plan> kept) {
    var work = new Work(new Hands(background, FxThread::run), failures);
    var model = new NewMapModel(room, work, file);
    Runnable away =
        () -> {
          work.stop();
          leave.run();
        };
    var page = new NewMapPage(model, look.texts().forPage(), look.theme().forPage(), away, kept);
    model.onOpen();
    return page;
  }

  /**
   * A page that corrects the map of an exercise.
   *
   * @param kept is given the exercise when its map was saved
   */
  Parent edit(Plan plan, Runnable leave, Consumer<Plan> kept) {
    var work = new Work(new Hands(background, FxThread::run), failures);
    var model = new MapEditorModel(room, work, plan);
    return new MapEditorPage(model, look.texts().forPage(), look.theme().forPage(), leave, kept);
  }
}
