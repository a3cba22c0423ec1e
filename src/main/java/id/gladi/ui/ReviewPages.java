package id.gladi.ui;

import id.gladi.app.SessionId;
import id.gladi.app.Workspace;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.review.CarriedTasks;
import id.gladi.ui.review.ReviewHands;
import id.gladi.ui.review.ReviewWindow;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.stage.Stage;

/**
 * Where sessions are reviewed and what one leaves to the next is checked.
 *
 * @param files reads and writes files, one task after another
 * @param folders shows a folder in the file manager
 * @param failures told of what nobody expected
 */
record ReviewPages(
    Stage stage,
    Workspace workspace,
    Look look,
    Executor files,
    Consumer<Path> folders,
    Consumer<Throwable> failures) {
  /** Opens the review of a session in a window of its own. */
  void show(SessionId session) {
    new ReviewWindow(
            stage,
            workspace.reviews(),
            session,
            look.texts(),
            look.theme(),
            workspace.care()::sentence,
            folders,
            failures)
        .show();
  }

  /** What the session before left to do, to lie over the desk. */
  CarriedTasks carried(SessionId session) {
    var hands =
        new ReviewHands(files, files, files, FxThread::run, workspace.care()::sentence, failures);
    return new CarriedTasks(workspace.reviews(), session, look.texts(), hands);
  }
}
