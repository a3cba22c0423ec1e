package id.gladi.ui.newmap;

import id.gladi.app.maps.Draft;
import id.gladi.ui.fx.Labels;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What was taken and left out, the name, and the exercise that is made on the map. */
final class KeepPanel extends StackPane {
  private final Kit kit;

  KeepPanel(Kit kit, Draft draft) {
    this.kit = kit;
    var texts = kit.texts();
    var model = kit.model();
    var name = new TextField();
    name.setId("map-name");
    name.textProperty().bindBidirectional(model.answers().name());
    var remarks = new VBox(4);
    draft
        .remarks()
        .forEach(remark ->
            remarks
                .getChildren()
                .add(Labels.wrapped(texts.of(() -> texts.of(remark)), "secondary", "remark")));
    var body =
        new VBox(
            10,
            Labels.of(texts.of("newmap.keep.name"), "secondary"),
            name,
            choice("newmap.keep.empty", "newmap.keep.script"),
            Labels.wrapped(texts.of("newmap.keep.place"), "secondary"),
            Labels.of(texts.of("newmap.keep.counts", draft.map().features().size()), "strong"),
            counts(draft),
            remarks);
    var next = Panels.next(kit, texts.of("newmap.keep.next"), model::onKeep);
    next.disableProperty().unbind();
    next.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    !model.work().what().get().isEmpty() || model.answers().name().get().isBlank(),
                model.work().what(),
                model.answers().name()));
    getChildren().add(Panels.of(kit, "keep", body, Panels.back(kit), next));
  }

  private VBox choice(String without, String with) {
    var group = new ToggleGroup();
    var empty = new RadioButton();
    empty.setId("keep-empty");
    var script = new RadioButton();
    script.setId("keep-script");
    empty.setToggleGroup(group);
    script.setToggleGroup(group);
    empty.textProperty().bind(kit.texts().of(without));
    script.textProperty().bind(kit.texts().of(with));
    empty.setWrapText(true);
    script.setWrapText(true);
    (kit.model().answers().injects().get() ? script : empty).setSelected(true);
    script.selectedProperty().subscribe(on -> kit.model().answers().injects().set(on));
    return new VBox(6, empty, script);
  }

  private GridPane counts(Draft draft) {
    var grid = new GridPane();
    grid.setId("counts");
    grid.setHgap(12);
    grid.setVgap(3);
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(wide, new ColumnConstraints(), new ColumnConstraints());
    grid.addRow(
        0,
        Labels.of(kit.texts().of("newmap.keep.kind"), "meta"),
        Labels.of(kit.texts().of("newmap.keep.taken"), "meta"),
        Labels.of(kit.texts().of("newmap.keep.left"), "meta"));
    int row = 1;
    for (var count : draft.kinds()) {
      grid.addRow(
          row++,
          Labels.of(kit.texts().of("ground." + count.kind().id())),
          number(count.taken()),
          number(count.leftOut()));
    }
    return grid;
  }

  private static Label number(int value) {
    var label = new Label(Integer.toString(value));
    label.getStyleClass().add("number");
    return label;
  }
}
