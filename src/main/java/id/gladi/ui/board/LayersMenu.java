package id.gladi.ui.board;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;

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
    getItems().addAll(new SeparatorMenuItem(), opacity(model, "layer.drawing", layers.drawing()));
    if (!model.play().plan().map().pictures().isEmpty()) {
      getItems().add(opacity(model, "layer.pictures", layers.pictures()));
    }
  }

  private static MenuItem opacity(BoardModel model, String key, DoubleProperty share) {
    var slider = new Slider(0, 1, 1);
    slider.setId(key);
    slider.setBlockIncrement(0.1);
    slider.valueProperty().bindBidirectional(share);
    slider.accessibleTextProperty().bind(model.texts().of(key));
    var row = new VBox(4, Labels.of(model.texts().of(key), "secondary"), slider);
    return new CustomMenuItem(row, false);
  }
}
