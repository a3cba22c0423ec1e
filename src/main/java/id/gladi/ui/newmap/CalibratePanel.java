package id.gladi.ui.newmap;

import id.gladi.core.terrain.AreaMap;
import id.gladi.ui.fx.Labels;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Says where a picture lies: known points, a measured length, or its world file. */
final class CalibratePanel extends StackPane {
  private final Kit kit;
  private final CalibrationModel model;

  CalibratePanel(Kit kit, CalibrationModel model) {
    this.kit = kit;
    this.model = model;
    var texts = kit.texts();
    kit.ground().tool().set(new MarkTool(model.now()));
    model.now().subscribe(() -> kit.ground().repaint());
    var body =
        new VBox(
            10,
            doubts(),
            ways(),
            new MarkRows(texts, model),
            measure(),
            slant(),
            new Verdict(texts, model),
            base(),
            opacity(),
            source(),
            Labels.wrapped(texts.of("newmap.calibrate.keys"), "secondary"));
    var next = Panels.next(kit, texts.of("newmap.next"), () -> kit.model().onLaid(model));
    var ready = texts.of(() -> model.map().isPresent() ? "" : "–", model.now(), model.base());
    next.disableProperty().unbind();
    next.disableProperty().bind(ready.map(text -> !text.isEmpty()));
    getChildren().add(Panels.of(kit, "calibrate", body, next));
  }

  /** A world file that cannot be used, and that the picture can be placed without it. */
  private Node doubts() {
    var box = new VBox(6);
    box.setId("world-file-doubts");
    if (model.scan().doubts().isEmpty()) {
      box.setManaged(false);
      return box;
    }
    box.getStyleClass().add("doubts");
    box.getChildren()
        .addAll(
            Panels.faults(kit.texts(), model.scan().doubts()),
            Labels.wrapped(kit.texts().of("newmap.calibrate.doubt"), "body"));
    return box;
  }

  private Node ways() {
    var group = new ToggleGroup();
    var box = new VBox(6);
    for (var way : Calibrating.Way.values()) {
      if (way == Calibrating.Way.WORLD_FILE && model.scan().known() == null) {
        continue;
      }
      var button = new RadioButton();
      button.setId("way-" + way);
      button.setWrapText(true);
      button.textProperty().bind(kit.texts().of("newmap.calibrate." + way));
      button.setToggleGroup(group);
      button.setSelected(model.now().get().way() == way);
      button.setOnAction(_ -> model.now().set(model.now().get().by(way)));
      box.getChildren().add(button);
    }
    return box;
  }

  private Node measure() {
    var metres = number("measure-metres", "newmap.calibrate.metres");
    var north = number("measure-north", "newmap.calibrate.north");
    metres.textProperty().subscribe(() -> onMeasured(metres, north));
    north.textProperty().subscribe(() -> onMeasured(metres, north));
    var box =
        new VBox(
            4,
            Labels.of(kit.texts().of("newmap.calibrate.metres"), "secondary"),
            metres,
            Labels.wrapped(kit.texts().of("newmap.calibrate.north"), "secondary"),
            north);
    shownFor(box, Calibrating.Way.DISTANCE);
    return box;
  }

  private TextField number(String id, String name) {
    var field = new TextField();
    field.setId(id);
    field.accessibleTextProperty().bind(kit.texts().of(name));
    return field;
  }

  private void onMeasured(TextField metres, TextField north) {
    double degrees = north.getText().isBlank() ? 0 : value(north.getText());
    model.now().set(model.now().get().measured(value(metres.getText()), degrees));
  }

  private static double value(String text) {
    try {
      return Double.parseDouble(text.strip().replace(',', '.'));
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
  }

  private Node slant() {
    var box = new CheckBox();
    box.setId("slanted");
    box.setWrapText(true);
    box.textProperty().bind(kit.texts().of("newmap.calibrate.slanted"));
    box.selectedProperty().subscribe(on -> model.now().set(model.now().get().slanted(on)));
    shownFor(box, Calibrating.Way.POINTS);
    return box;
  }

  private void shownFor(Node node, Calibrating.Way way) {
    node.visibleProperty().bind(model.now().map(now -> now.way() == way));
    node.managedProperty().bind(node.visibleProperty());
  }

  private Node base() {
    var box = new ComboBox<String>();
    box.setId("base-map");
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().add(kit.texts().get("newmap.calibrate.own"));
    model.bases().forEach(map -> box.getItems().add(map.name()));
    box.getSelectionModel().select(0);
    box.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(index -> model.base().set(chosen(index.intValue())));
    var row = new VBox(4, Labels.of(kit.texts().of("newmap.calibrate.base"), "secondary"), box);
    row.setVisible(!model.bases().isEmpty());
    row.setManaged(row.isVisible());
    return row;
  }

  private Optional<AreaMap> chosen(int index) {
    return index < 1 ? Optional.empty() : Optional.of(model.bases().get(index - 1));
  }

  private Node opacity() {
    var slider = new Slider(0.1, 1, model.opacity().get());
    slider.setId("opacity");
    slider.setBlockIncrement(0.1);
    slider.valueProperty().bindBidirectional(model.opacity());
    return new VBox(4, Labels.of(kit.texts().of("newmap.calibrate.opacity"), "secondary"), slider);
  }

  private Node source() {
    var field = new TextField();
    field.setId("picture-source");
    field.textProperty().bindBidirectional(model.source());
    return new VBox(4, Labels.of(kit.texts().of("newmap.calibrate.source"), "secondary"), field);
  }
}
