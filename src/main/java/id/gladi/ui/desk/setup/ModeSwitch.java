package id.gladi.ui.desk.setup;

import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Persiapan or bermain: one of the two is always on. */
public final class ModeSwitch extends HBox {
  private final SetUpModel model;
  private final Texts texts;

  public ModeSwitch(SetUpModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("segments", "mode-switch");
    getChildren()
        .addAll(side("mode.setUp", Icon.LAYERS, true), side("mode.play", Icon.PLAY, false));
    disableProperty().bind(model.play().moment().map(m -> m.past()));
  }

  private ToggleButton side(String key, Icon icon, boolean setUp) {
    var side = new ToggleButton();
    side.setId(key);
    side.textProperty().bind(texts.of(key));
    side.setGraphic(icon.node(13));
    side.setTooltip(Labels.tip(texts.of(() -> texts.get(key + ".tip", keys()))));
    side.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(side, Priority.ALWAYS);
    model.open().subscribe(open -> side.setSelected(open == setUp));
    side.setOnAction(_ -> {
      side.setSelected(model.open().get() == setUp);
      model.onMode(setUp);
    });
    return side;
  }

  private String keys() {
    return Shortcut.MODE.keys(texts);
  }
}
