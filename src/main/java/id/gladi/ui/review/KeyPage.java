package id.gladi.ui.review;

import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The keys of the review's window on one page, over it. */
final class KeyPage extends StackPane {
  private final BooleanProperty open = new SimpleBooleanProperty();

  KeyPage(Texts texts) {
    setId("review-help");
    getStyleClass().add("over");
    visibleProperty().bind(open);
    managedProperty().bind(open);
    setOnMouseClicked(_ -> open.set(false));
    var grid = new GridPane(24, 8);
    for (var key : ReviewKey.values()) {
      grid.addRow(
          grid.getRowCount(),
          Labels.of(texts.of(key::keys), "key"),
          Labels.of(texts.of(() -> key.use(texts)), "body"));
    }
    var page = new VBox(16, Labels.of(texts.of("review.keys"), "title"), grid);
    page.getStyleClass().add("export");
    page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(page);
  }

  /** Whether it lies over the window. */
  BooleanProperty open() {
    return open;
  }
}
