package id.gladi.ui.desk.attach;

import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Work;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The file that is being read, how far it is, and a way to call it off. */
final class ReadingRow extends VBox {
  ReadingRow(Work work, Texts texts) {
    super(4);
    setId("attach-reading");
    var what = Labels.wrapped(texts.of(() -> said(work, texts), work.what()), "secondary");
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(work.progress());
    HBox.setHgrow(bar, Priority.ALWAYS);
    var stop = Labels.button(texts.of("attach.stop"), work::stop);
    stop.setId("attach-stop");
    stop.getStyleClass().add("attach-small");
    stop.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(what, new HBox(8, bar, stop));
    visibleProperty().bind(work.what().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }

  private static String said(Work work, Texts texts) {
    return work.what().get().isEmpty() ? "" : texts.get("attach.reading", work.what().get());
  }
}
