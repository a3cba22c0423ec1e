package id.gladi.ui.desk.audience;

import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.room.ShowModel;
import id.gladi.ui.room.ShowModel.Tool;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Pointer, ink and spotlight: one at a time, or none. */
final class ShowTools extends HBox {
  private final ShowModel show;
  private final Texts texts;

  ShowTools(ShowModel show, Texts texts) {
    super(4);
    this.show = show;
    this.texts = texts;
    setId("show-tools");
    for (var tool : Tool.values()) {
      getChildren().add(button(tool));
    }
  }

  private ToggleButton button(Tool tool) {
    var button = new ToggleButton();
    button.setId("show-" + tool);
    button.setFocusTraversable(false);
    button.getStyleClass().add("show-tool");
    button.setGraphic(icon(tool).node(14));
    button.textProperty().bind(texts.of("room.show." + tool));
    button.setTooltip(
        Labels.tip(
            texts.of(() ->
                texts.get("room.show.tip." + tool) + "  (" + shortcut(tool).keys(texts) + ")")));
    button.setOnAction(_ -> show.onToggle(tool));
    show.tool().subscribe(now -> button.setSelected(now == tool));
    return button;
  }

  private static Icon icon(Tool tool) {
    return switch (tool) {
      case POINTER -> Icon.HAND;
      case INK -> Icon.PENCIL;
      case SPOTLIGHT -> Icon.SUN;
    };
  }

  private static Shortcut shortcut(Tool tool) {
    return switch (tool) {
      case POINTER -> Shortcut.SHOW_POINTER;
      case INK -> Shortcut.SHOW_INK;
      case SPOTLIGHT -> Shortcut.SHOW_SPOT;
    };
  }
}
