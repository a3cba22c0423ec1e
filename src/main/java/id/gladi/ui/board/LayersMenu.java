package id.gladi.ui.board;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
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
    if (!model.play().plan().map().pictures().isEmpty()) {
      getItems().addAll(new SeparatorMenuItem(), pictures(model));
    }
  }

  /** From the drawing to the photo. */
  private static MenuItem pictures(BoardModel model) {
    var slider = new Slider(0, 1, 1);
    slider.setId("layer.pictures");
    slider.setBlockIncrement(0.1);
    slider.valueProperty().bindBidirectional(model.layers().pictures());
    slider.accessibleTextProperty().bind(model.texts().of("layer.pictures"));
    var row = new VBox(4, Labels.of(model.texts().of("layer.pictures"), "secondary"), slider);
    return new CustomMenuItem(row, false);
  }
}
