package id.gladi.ui.desk.clock;

import id.gladi.ui.fx.Labels;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** How many times as fast: one of a few speeds, the chosen one on the button. */
public final class RateMenu extends MenuButton {
  /**
   * A menu of speeds.
   *
   * @param id of the button; each speed's item adds its number
   */
  public RateMenu(
      String id, IntegerProperty chosen, List<Integer> rates, ObservableValue<String> tip) {
    setId(id);
    getStyleClass().addAll("icon-button", "clock-rate");
    setMinWidth(USE_PREF_SIZE);
    textProperty().bind(chosen.map(rate -> "×" + rate));
    setTooltip(Labels.tip(tip));
    var group = new ToggleGroup();
    for (int rate : rates) {
      var item = new RadioMenuItem("×" + rate);
      item.setId(id + "-" + rate);
      item.setToggleGroup(group);
      chosen.subscribe(now -> item.setSelected(now.intValue() == rate));
      item.setOnAction(_ -> chosen.set(rate));
      getItems().add(item);
    }
  }
}
