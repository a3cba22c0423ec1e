package id.gladi.ui.review;

import id.gladi.ui.fx.Labels;
import id.gladi.ui.review.ExportPane.Places;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How far the writing is, with a way to call it off, and then where the file lies. */
final class ExportProgress extends VBox {
  private static final double GAP = 8;

  ExportProgress(ReviewModel model, Places places) {
    super(GAP);
    var texts = model.texts();
    var exports = model.exports();
    var work = exports.work();
    var bar = new ProgressBar();
    bar.setId("review-progress");
    bar.setPrefWidth(220);
    bar.progressProperty().bind(work.progress());
    var stop = Labels.button(texts.of("review.stop"), work::stop);
    stop.setId("review-stop");
    var under = new HBox(GAP, bar, Labels.of(work.what(), "body"), Labels.spring(), stop);
    under.setAlignment(Pos.CENTER_LEFT);
    under.visibleProperty().bind(work.what().isNotEmpty());
    under.managedProperty().bind(under.visibleProperty());
    var folder =
        Labels.button(
            texts.of("review.folder"),
            () -> {
              var file = exports.written().get();
              var parent = file == null ? null : file.toAbsolutePath().getParent();
              if (parent != null) {
                places.show(parent);
              }
            });
    folder.setId("review-folder");
    folder.visibleProperty().bind(exports.written().isNotNull());
    folder.managedProperty().bind(folder.visibleProperty());
    getChildren().addAll(under, exports.outcome().line("review-said"), folder);
  }
}
