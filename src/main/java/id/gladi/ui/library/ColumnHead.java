package id.gladi.ui.library;

import id.gladi.ui.fx.Labels;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

/** The name of a column, with a sign while it is being read. */
final class ColumnHead extends HBox {
  ColumnHead(Kit kit, String key) {
    super(12);
    getStyleClass().add("column-head");
    setAlignment(Pos.CENTER_LEFT);
    var busy = new ProgressIndicator();
    busy.visibleProperty().bind(kit.model().shelves().loading());
    busy.setMaxSize(18, 18);
    busy.setMinSize(18, 18);
    getChildren().addAll(Labels.of(kit.texts().of(key), "title"), busy);
  }
}
