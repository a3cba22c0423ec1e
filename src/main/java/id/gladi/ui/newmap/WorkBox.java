package id.gladi.ui.newmap;

import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Work;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What is being done, how far it is, and a way to call it off. */
final class WorkBox extends VBox {
  private static final double WIDTH = 320;

  WorkBox(Work work, Texts texts) {
    super(12);
    setId("work");
    getStyleClass().add("work");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    StackPane.setAlignment(this, Pos.CENTER);
    var what = Labels.of(texts.of(() -> said(work, texts), work.what()), "strong");
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(work.progress());
    var stop = Labels.button(texts.of("newmap.stop"), work::stop);
    stop.setId("work-stop");
    getChildren().addAll(what, bar, stop);
    visibleProperty().bind(work.what().isNotEmpty());
  }

  private static String said(Work work, Texts texts) {
    return work.what().get().isEmpty() ? "" : texts.get(work.what().get());
  }
}
