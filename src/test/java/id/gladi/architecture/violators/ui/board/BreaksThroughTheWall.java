package id.gladi.architecture.violators.ui.board;

import java.util.concurrent.Executor;
import javafx.application.Platform;

final class BreaksThroughTheWall {
  private BreaksThroughTheWall() {}

  static void call(Runnable work) {
    Platform.runLater(work);
  }

  static Executor reference() {
    return Platform::runLater;
  }
}
