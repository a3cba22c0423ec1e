package id.gladi.ui.newmap;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The marks of a picture, each with the field for its latitude and longitude. */
final class MarkRows extends VBox {
  private final Texts texts;
  private final CalibrationModel model;

  MarkRows(Texts texts, CalibrationModel model) {
    super(6);
    this.texts = texts;
    this.model = model;
    setId("marks");
    visibleProperty().bind(model.now().map(now -> now.way() != Calibrating.Way.WORLD_FILE));
    managedProperty().bind(visibleProperty());
    model.now().subscribe(this::onChange);
  }

  /** Rows are made anew only when there are more or fewer, so that typing is not disturbed. */
  private void onChange(Calibrating now) {
    if (getChildren().size() == now.marks().size() + 1) {
      return;
    }
    getChildren().clear();
    for (int i = 0; i < now.marks().size(); i++) {
      getChildren().add(row(i));
    }
    getChildren().add(Labels.wrapped(texts.of("newmap.calibrate.add"), "secondary"));
  }

  private VBox row(int index) {
    var number = new Label(Integer.toString(index + 1));
    number.getStyleClass().add("strong");
    var field = new TextField(model.now().get().marks().get(index).written());
    field.setId("mark-" + (index + 1));
    field.promptTextProperty().bind(texts.of("newmap.calibrate.prompt"));
    HBox.setHgrow(field, Priority.ALWAYS);
    field
        .textProperty()
        .addListener((_, _, text) -> {
          var now = model.now().get();
          if (index < now.marks().size()) {
            model.now().set(now.set(index, now.marks().get(index).saying(text)));
          }
        });
    var remove =
        Labels.iconButton(
            Icon.CROSS,
            texts.of("newmap.calibrate.remove"),
            () -> model.now().set(model.now().get().without(index)));
    var row = new HBox(8, number, field, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    return new VBox(2, row, wrong(index));
  }

  /** Says below a field that what stands in it is no place. */
  private Label wrong(int index) {
    var label = Labels.wrapped(texts.of("newmap.calibrate.wrong"), "refusal");
    label.setId("mark-wrong-" + (index + 1));
    label
        .visibleProperty()
        .bind(model.now().map(now -> index < now.marks().size() && now.marks().get(index).wrong()));
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }
}
