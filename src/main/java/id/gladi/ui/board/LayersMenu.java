package id.gladi.ui.board;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/** What is shown on the board, each part with a tick. */
final class LayersMenu extends MenuButton {
  LayersMenu(BoardModel model, ObservableValue<String> tip) {
    setId("bar.layers");
    setFocusTraversable(false);
    setGraphic(Icon.EYE.node(16));
    getStyleClass().add("icon-button");
    accessibleTextProperty().bind(tip);
    setTooltip(Labels.tip(tip));
    var layers = model.layers();
    for (var part : Layers.PARTS) {
      var item = new CheckMenuItem();
      item.setId("layer." + part);
      item.textProperty().bind(model.texts().of("layer." + part));
      layers.hidden().subscribe(_ -> item.setSelected(layers.shows(part)));
      item.setOnAction(_ -> layers.onToggle(part));
      getItems().add(item);
    }
  }
}
