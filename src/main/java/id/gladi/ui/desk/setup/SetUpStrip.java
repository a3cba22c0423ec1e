package id.gladi.ui.desk.setup;

import id.gladi.ui.desk.setup.SetUpModel.Stage;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What persiapan offers, above the board and only then: the stage, its plan, recording it. */
public final class SetUpStrip extends FlowPane {
  private final SetUpModel model;
  private final Texts texts;
  private final HBox stages = new HBox();

  public SetUpStrip(SetUpModel model, Texts texts) {
    super(12, 6);
    this.model = model;
    this.texts = texts;
    setId("setup");
    getStyleClass().add("setup-strip");
    setAlignment(Pos.CENTER_LEFT);
    stages.getStyleClass().add("segments");
    var words = Labels.of(texts.of("setup.words"), "strong");
    words.setGraphic(Icon.LAYERS.node(15));
    words.setTooltip(Labels.tip(texts.of("setup.why")));
    var refusal = Labels.of(model.refusal(), "refusal");
    refusal.setId("setup-refusal");
    refusal.visibleProperty().bind(model.refusal().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    getChildren().addAll(words, stages, new HBox(8, take(), record()), refusal);
    visibleProperty().bind(model.open());
    managedProperty().bind(visibleProperty());
    Watch.now(this::renew, model.play().rested(), model.chosen(), texts.language());
  }

  private void renew() {
    if (model.open().get()) {
      stages.getChildren().setAll(model.stages().stream().map(this::stage).toList());
    }
  }

  /** A stage that was recorded at the table has a tick. */
  private ToggleButton stage(Stage stage) {
    var button = new ToggleButton(stage.name());
    button.setId("stage-" + stage.id());
    if (model.recorded(stage)) {
      button.setGraphic(Icon.CHECK.node(12));
    }
    button.setSelected(stage.id().equals(model.chosen().get().id()));
    button.setOnAction(_ -> {
      model.chosen().set(stage);
      button.setSelected(true);
    });
    return button;
  }

  private Region take() {
    return button("setup-take", texts.of("setup.take"), texts.of("setup.take.tip"), model::onTake);
  }

  private Region record() {
    return button(
        "setup-record", texts.of("setup.record"), texts.of("setup.record.tip"), model::onRecord);
  }

  private static Region button(
      String id, ObservableValue<String> words, ObservableValue<String> tip, Runnable act) {
    var button = Labels.button(words, act);
    button.setId(id);
    button.setTooltip(Labels.tip(tip));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
